// npm run bench: gopark native and in wasm beside real Go (native with one P, and js/wasm under Node), in one run.
//
// Every program checks its own answer and prints the nanoseconds of its work, so that start-up and compiling count nowhere.
// A figure is the median of the rounds; peak memory is the process's. Only ratios within one table mean anything.
//
//   node bench/run.mjs [-rounds n] [-json] [program …]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../tools/run.mjs'

const folder = join(root, 'bench', 'programs')
const scratch = mkdtempSync(join(tmpdir(), 'gopark-bench-'))

/** Runs a command; resolves to its printed nanoseconds and its peak resident memory in bytes (Linux only). */
function measure([command, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let peakBytes = 0
    child.stdout.on('data', (chunk) => (stdout += chunk))
    child.stderr.on('data', (chunk) => process.stderr.write(chunk))
    const timer = setInterval(() => {
      try {
        const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
        if (match) peakBytes = Number(match[1]) * 1024
      } catch {
        // the process has ended, or there is no /proc
      }
    }, 5)
    child.on('close', (status) => {
      clearInterval(timer)
      const nanoseconds = Number(stdout.trim())
      resolve(status === 0 && nanoseconds > 0 ? { nanoseconds, peakBytes } : undefined)
    })
  })
}

function goBuild(program, env, name) {
  const output = join(scratch, name)
  const built = spawnSync('go', ['build', '-o', output, join(folder, `${program}.go`)], {
    env: { ...process.env, GO111MODULE: 'off', ...env },
    stdio: 'inherit',
  })
  return built.status === 0 ? output : undefined
}

function goRoot() {
  const result = spawnSync('go', ['env', 'GOROOT'], { encoding: 'utf8' })
  return result.status === 0 ? result.stdout.trim() : undefined
}

const goroot = goRoot()
const wasmExec =
  goroot &&
  ['lib/wasm/wasm_exec_node.js', 'misc/wasm/wasm_exec_node.js']
    .map((path) => join(goroot, path))
    .find(existsSync)

/** The columns of the table: a name, and the command that runs a program (or nothing where it cannot). */
const columns = [
  {
    name: 'go',
    prepare: (program) => goroot && goBuild(program, {}, program),
    command: (program, binary) => [binary],
    env: { GOMAXPROCS: '1' },
  },
  {
    name: 'go js/wasm',
    prepare: (program) =>
      wasmExec && goBuild(program, { GOOS: 'js', GOARCH: 'wasm' }, `${program}.wasm`),
    command: (program, binary) => [process.execPath, '--stack-size=8192', wasmExec, binary],
    env: {},
  },
  {
    name: 'gopark native',
    prepare: () => join(root, 'build', 'native', 'gopark'),
    command: (program, binary) => [binary, 'run', join(folder, `${program}.go`)],
    env: {},
  },
  {
    name: 'gopark wasm',
    prepare: () => join(root, 'wasm', 'gopark.mjs'),
    command: (program, script) => [process.execPath, script, 'run', join(folder, `${program}.go`)],
    env: {},
  },
]

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function measureProgram(program, rounds) {
  const row = {}
  const prepared = columns.map((column) => ({ column, binary: column.prepare(program) }))
  const results = prepared.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, { column, binary }] of prepared.entries()) {
      if (binary) results[index].push(await measure(column.command(program, binary), column.env))
    }
  }
  for (const [index, { column }] of prepared.entries()) {
    const good = results[index].filter(Boolean)
    if (good.length === 0 || good.length < results[index].length) continue
    row[column.name] = {
      nanoseconds: median(good.map((each) => each.nanoseconds)),
      peakBytes: Math.max(...good.map((each) => each.peakBytes)),
    }
  }
  return row
}

function printRow(program, row) {
  const base = row.go?.nanoseconds
  const cells = columns.map(({ name }) => {
    const cell = row[name]
    if (!cell) return 'failed'.padStart(26)
    const ratio = base ? `${(cell.nanoseconds / base).toFixed(2)}×` : ''
    return `${(cell.nanoseconds / 1e6).toFixed(1)} ms ${ratio.padStart(7)} ${(cell.peakBytes / 2 ** 20).toFixed(0).padStart(4)} MB`.padStart(
      26,
    )
  })
  console.log(program.padEnd(16) + cells.join(''))
}

const args = process.argv.slice(2)
const roundsAt = args.indexOf('-rounds')
const rounds = roundsAt >= 0 ? Number(args.splice(roundsAt, 2)[1]) : 3
const jsonAt = args.indexOf('-json')
if (jsonAt >= 0) args.splice(jsonAt, 1)
const programs = readdirSync(folder)
  .map((name) => name.replace(/\.go$/, ''))
  .filter((name) => args.length === 0 || args.includes(name))
const table = {}
if (jsonAt < 0) console.log(''.padEnd(16) + columns.map(({ name }) => name.padStart(26)).join(''))
for (const program of programs) {
  table[program] = await measureProgram(program, rounds)
  if (jsonAt < 0) printRow(program, table[program])
}
if (jsonAt >= 0) console.log(JSON.stringify(table, undefined, 2))
const hasFailure = Object.values(table).some((row) => !row['gopark native'] || !row['gopark wasm'])
if (hasFailure) process.exitCode = 1
