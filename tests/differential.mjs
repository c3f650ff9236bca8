// Compares gopark with real Go on random programs: npm run differential
//
//   node tests/differential.mjs [-seed N] [-count M] [-minutes T] [-on native|wasm] [-only runs|errors] [-keep FOLDER]
//
//   -seed     the first seed (default 1); each program is made from one seed
//   -count    how many programs of each kind (default 200)
//   -minutes  go on with further seeds for so long, instead of a count
//   -only     runs: output, panics and exit status of well-typed programs; errors: compile errors of broken ones
//   -keep     where programs that differ are written
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ask, fail } from '../tools/run.mjs'
import { engines } from './conformance/engine.mjs'
import { compareErrors, seedPrograms } from './differential/compare_errors.mjs'
import { compareRuns } from './differential/compare_runs.mjs'
import { writeImportList } from './differential/import_list.mjs'

const batchSize = 25

function parseArguments(args) {
  const options = { seed: 1, count: 200, minutes: 0, on: 'native', only: '', keep: '' }
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at].replace(/^-/, '')
    if (!(name in options) || args[at + 1] === undefined)
      fail(`differential: \`${args[at]}\` is no flag, or has no value`)
    options[name] = typeof options[name] === 'number' ? Number(args[at + 1]) : args[at + 1]
  }
  if (!engines[options.on]) fail(`differential: \`${options.on}\` is no engine: native or wasm`)
  return options
}

/** Hands out batches of seeds until the count, or the time, is used up. */
function* batches({ seed, count, minutes }) {
  const end = Date.now() + minutes * 60_000
  for (let next = seed; minutes > 0 ? Date.now() < end : next < seed + count; next += batchSize) {
    const size = minutes > 0 ? batchSize : Math.min(batchSize, seed + count - next)
    yield Array.from({ length: size }, (_, at) => next + at)
  }
}

function tell({ name, source, difference }, { keep }) {
  console.log(`DIFFERS ${basename(name)}\n    ${difference}`)
  if (!keep) return
  mkdirSync(keep, { recursive: true })
  writeFileSync(join(keep, basename(name)), source)
}

/** Runs `compare` on all batches, as many at a time as there are cores. */
async function compareAll(kind, options, compare) {
  let [tried, differing] = [0, 0]
  const waiting = batches(options)
  const worker = async () => {
    for (const seeds of waiting) {
      const folder = mkdtempSync(join(tmpdir(), 'gopark-differential-'))
      const found = await compare(seeds, folder)
      rmSync(folder, { recursive: true })
      tried += seeds.length
      differing += found.length
      for (const each of found) tell(each, options)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  console.log(`${kind}: ${tried} programs, ${differing} differ`)
  if (differing > 0 || tried === 0) process.exitCode = 1
}

const options = parseArguments(process.argv.slice(2))
if (!ask('go', ['version']).ok) fail('differential: Go is not installed')
const engine = engines[options.on]
if (options.only !== 'errors')
  await compareAll('runs', options, (seeds, folder) => compareRuns(engine, seeds, folder))
if (options.only !== 'runs') {
  const shared = mkdtempSync(join(tmpdir(), 'gopark-differential-'))
  const importList = await writeImportList(shared)
  const programs = seedPrograms()
  await compareAll('errors', options, (seeds, folder) =>
    compareErrors(engine, seeds, programs, importList, folder),
  )
  rmSync(shared, { recursive: true })
}
