// Runs every program of tests/programs and examples on every engine against the expectations in its comments.
//
//   node tests/programs.mjs [-on native,wasm,go] [path part …]
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '../tools/run.mjs'
import { chosenEngines } from './engines.mjs'
import { differences, parseExpectations } from './expectations.mjs'
import { runAll, reportCounts } from './pool.mjs'

const folders = ['tests/programs', 'examples']

function* programsIn(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* programsIn(path)
    else if (/\.(go|txtar)$/.test(name)) yield path
  }
}

/** The programs and what they expect; a program without expectations is an error of the suite. */
function collect(parts) {
  const programs = folders.flatMap((folder) => [...programsIn(join(root, folder))])
  return programs
    .map((file) => ({
      file,
      name: relative(root, file),
      expectations: parseExpectations(readFileSync(file, 'utf8')),
    }))
    .filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))
}

async function check(engine, program) {
  const { expectations } = program
  if (expectations.count === 0) return ['the program expects nothing: it cannot fail']
  const wantsLeaks = expectations.leaks.length > 0
  const flags = engine.isGopark
    ? [
        ...expectations.flags,
        ...(wantsLeaks ? ['-leaks'] : []),
        ...(expectations.errors.length > 0 ? ['-e'] : []),
      ]
    : []
  const result = await engine.run(program.file, {
    command: expectations.command,
    flags,
    args: expectations.args,
    stdin: expectations.stdin,
    env: expectations.env,
  })
  return differences(expectations, { ...result, canSeeLeaks: engine.isGopark })
}

const args = process.argv.slice(2)
const onAt = args.indexOf('-on')
const engineNames = onAt >= 0 ? args.splice(onAt, 2)[1].split(',') : []
const engines = chosenEngines(engineNames)
const jobs = collect(args).flatMap((program) =>
  engines
    .filter(
      (engine) =>
        engine.isGopark ||
        (program.expectations.notInGo === undefined && program.file.endsWith('.go')),
    )
    .map((engine) => ({
      name: `${program.name} on ${engine.name}`,
      run: () => check(engine, program),
    })),
)
reportCounts('programs', await runAll(jobs))
