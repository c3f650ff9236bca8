// The engines a program is run on: gopark native, gopark in WebAssembly under Node, and real Go where it is installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeImportList } from './differential/import_list.mjs'
import { root } from '../tools/run.mjs'

const timeoutMs = 60_000

/** Runs a command; resolves to { stdout, stderr, status }. Status is -1 when it had to be ended. */
export function execute(command, args, { input = '', env, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env })
    const chunks = { stdout: [], stderr: [] }
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      child.kill('SIGKILL')
    }, timeoutMs)
    for (const name of ['stdout', 'stderr'])
      child[name].on('data', (chunk) => chunks[name].push(chunk))
    child.on('error', (error) => chunks.stderr.push(Buffer.from(String(error))))
    child.on('close', (code) => {
      clearTimeout(timer)
      const text = (name) => Buffer.concat(chunks[name]).toString()
      resolve({
        stdout: text('stdout'),
        stderr: text('stderr'),
        status: timedOut || code === null ? -1 : code,
      })
    })
    child.stdin.on('error', () => {}) // a program may end before it read everything
    child.stdin.end(input)
  })
}

function goparkEngine(name, command, prefix) {
  return {
    name,
    isGopark: true,
    run: (file, { command: word = 'run', flags = [], args = [], stdin = '', env = {} } = {}) =>
      execute(command, [...prefix, word, ...flags, file, ...args], {
        input: stdin,
        env: { ...process.env, ...env },
      }),
  }
}

/** gopark built for this machine. */
export const native = goparkEngine(
  'native',
  process.env.GOPARK ?? join(root, 'build', 'native', 'gopark'),
  [],
)

/** The module under Node, through the package's own command. */
export const wasm = goparkEngine('wasm', process.execPath, [join(root, 'wasm', 'gopark.mjs')])

const isGoInstalled = spawnSync('go', ['version']).status === 0
let goFolder
let goImports
let goBuilds = 0

/** Go's compiler by itself: any package, as `gopark check`. */
async function compileOnly(file) {
  goImports ??= writeImportList(goFolder)
  const flags = ['-e', '-p=p', `-importcfg=${await goImports}`, '-o', join(goFolder, 'checked.o')]
  const result = await execute('go', ['tool', 'compile', ...flags, file])
  return { ...result, stderr: result.stdout, stdout: '', status: result.status === 0 ? 0 : 1 }
}

/** Writes the files of a txtar below the folder, and a go.mod if it has none. */
function unpacked(archive, folder) {
  const [, ...parts] = readFileSync(archive, 'utf8').split(/^-- (.+) --\n/m)
  const files = new Map([['go.mod', 'module play\n']])
  for (let index = 0; index < parts.length; index += 2) files.set(parts[index], parts[index + 1])
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Real Go with one P; undefined where Go is not installed. Compile errors have status 1, as gopark's. */
export const go = isGoInstalled
  ? {
      name: 'go',
      isGopark: false,
      run: async (file, { command = 'run', args = [], stdin = '', env: own = {} } = {}) => {
        goFolder ??= mkdtempSync(join(tmpdir(), 'gopark-go-'))
        if (command === 'check') return compileOnly(file)
        const binary = join(goFolder, `program${goBuilds++}`)
        const env = {
          ...process.env,
          GOMAXPROCS: '1',
          GOTOOLCHAIN: 'local',
          GOFLAGS: '',
          GOPROXY: 'off',
        }
        const isArchive = file.endsWith('.txtar')
        const cwd = isArchive ? unpacked(file, `${binary}.sources`) : root
        const build = ['build', '-gcflags=-e', '-o', binary, isArchive ? '.' : file]
        const built = await execute('go', build, { env, cwd })
        if (built.status !== 0) return { ...built, status: 1 }
        return execute(binary, args, { input: stdin, env: { ...env, ...own } })
      },
    }
  : undefined

/** The engines asked for (names), or all that are there. */
export function chosenEngines(names) {
  const all = [native, wasm, go].filter(Boolean)
  const chosen = names.length > 0 ? all.filter((engine) => names.includes(engine.name)) : all
  for (const engine of chosen) {
    if (
      engine === native &&
      !process.env.GOPARK &&
      !existsSync(join(root, 'build', 'native', 'gopark'))
    )
      throw new Error('build/native/gopark is missing: npm run build')
  }
  return chosen
}
