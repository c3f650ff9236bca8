// Runs generated programs in real Go and in gopark, and compares output, panics and exit status.
//
// For speed the programs of a batch are the packages of one Go binary, which runs the one it is told to. So Go's texts
// name the package instead of main, which is put right before comparing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBounded } from '../conformance/engine.mjs'
import { makeProgram } from './program.mjs'

const timeoutSeconds = 60
const buildSeconds = 300

const packageName = (seed) => `p${seed}`

function asPackage(source, name) {
  return source
    .replace(/^package main$/m, `package ${name}`)
    .replace(/^func main\(\)/m, 'func Main()')
}

function dispatcher(names) {
  const imports = names.map((name) => `import "batch/${name}"`).join('\n')
  const cases = names.map((name) => `case "${name}":\n${name}.Main()`).join('\n')
  return `package main\n\nimport "os"\n${imports}\n\nfunc main() {\nswitch os.Args[1] {\n${cases}\n}\n}\n`
}

/** Builds one Go binary of all programs; resolves to its path, or throws: the generator writes programs that compile. */
async function buildBatch(programs, folder) {
  for (const { name, source } of programs) {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'main.go'), asPackage(source, name))
    writeFileSync(join(folder, `${name}.go.txt`), source)
  }
  writeFileSync(join(folder, 'go.mod'), 'module batch\n\ngo 1.26\n')
  writeFileSync(join(folder, 'main.go'), dispatcher(programs.map(({ name }) => name)))
  const env = { ...process.env, GOFLAGS: '', GOTOOLCHAIN: 'local' }
  const command = ['go', 'build', '-o', 'batch', '.']
  const built = await runBounded(command, { cwd: folder, env, timeoutSeconds: buildSeconds })
  if (built.status !== 0) throw new Error(`Go does not build a generated program:\n${built.output}`)
  return join(folder, 'batch')
}

/** What two runs must have in common: everything up to the traceback, and the exit status. */
function comparable({ output, status, isTimedOut }, name) {
  if (isTimedOut) return 'took too long'
  const text = output
    .replace(/\ngoroutine \d+ [^]*$/, '')
    .replace(/\nexit status \d+\n?$/, '')
    .replaceAll(`batch/${name}.`, 'main.')
    .replaceAll(`${name}.`, 'main.')
    .replace(/\b0x[0-9a-f]{6,}\b/g, 'address')
  return `${text.trimEnd()}\nexit status ${status}`
}

function firstDifference(got, want) {
  const [gotLines, wantLines] = [got.split('\n'), want.split('\n')]
  const at = wantLines.findIndex((line, index) => line !== gotLines[index])
  return `gopark: ${(gotLines[at] ?? 'the end').slice(0, 300)}\n    go:     ${(wantLines[at] ?? 'the end').slice(0, 300)}`
}

/** Tries the programs of some seeds; resolves to { name, source, difference } for each that differs. */
export async function compareRuns(engine, seeds, folder) {
  const programs = seeds.map((seed) => ({ name: packageName(seed), source: makeProgram(seed) }))
  const binary = await buildBatch(programs, folder)
  const found = []
  for (const { name, source } of programs) {
    const file = join(folder, `${name}.go`)
    const options = { cwd: folder, timeoutSeconds }
    const want = comparable(await runBounded([binary, name], options), name)
    mkdirSync(join(folder, 'gopark'), { recursive: true })
    const own = join(folder, 'gopark', `${name}.go`)
    writeFileSync(own, source)
    const got = comparable(await engine.run(own, [], options), name)
    if (got !== want) found.push({ name: file, source, difference: firstDifference(got, want) })
  }
  return found
}
