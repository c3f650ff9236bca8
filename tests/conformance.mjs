// Runs Go's own test corpus, in place, from the Go that is installed: npm run conformance
//
//   node tests/conformance.mjs [-on native|wasm] [-only PATTERN[,PATTERN …]] [-json] [-v] [-faults [N]] [-seed N]
//
//   -only     tests whose path below the corpus contains a pattern, such as chan/ or fixedbugs/bug
//   -json     the numbers, and each failure with its first difference, for machines
//   -v        every difference of a failure, not only the first
//   -faults   plants faults in N of the programs that passed and shows that they fail then (conformance/faults.mjs)
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail } from '../tools/run.mjs'
import { corpusFolder, readCorpus } from './conformance/corpus.mjs'
import { engines } from './conformance/engine.mjs'
import { faultsText, plantFaults } from './conformance/faults.mjs'
import { failsInGo } from './conformance/go_compiler.mjs'
import { judge } from './conformance/judge.mjs'
import { readReasons, staleReasons } from './conformance/remaining.mjs'
import { skippedText, summary, table } from './conformance/report.mjs'

const defaultFaults = 40

function parseArguments(args) {
  const options = { on: 'native', only: [], isJson: false, isVerbose: false, faults: 0, seed: 1 }
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '-on') options.on = args[++at]
    else if (args[at] === '-only') options.only = args[++at].split(',')
    else if (args[at] === '-json') options.isJson = true
    else if (args[at] === '-v') options.isVerbose = true
    else if (args[at] === '-seed') options.seed = Number(args[++at])
    else if (args[at] === '-faults')
      options.faults = /^\d+$/.test(args[at + 1] ?? '') ? Number(args[++at]) : defaultFaults
    else fail(`conformance: \`${args[at]}\` is no flag`)
  }
  if (!engines[options.on]) fail(`conformance: \`${options.on}\` is no engine: native or wasm`)
  return options
}

async function resultOf(engine, test, workFolder) {
  const { name, directory } = test
  const result = { name, directory, action: test.recipe.action, differences: [] }
  if (test.skipped) return { ...result, outcome: 'skipped', reason: test.skipped }
  const differences = await judge(engine, test, workFolder)
  if (differences.length === 0) return { ...result, outcome: 'passed' }
  if (await failsInGo(test, workFolder))
    return { ...result, outcome: 'skipped', reason: 'fails in Go itself' }
  return { ...result, outcome: 'failed', differences, difference: differences[0] }
}

/** Judges all tests, as many at a time as there are cores; tells each failure as it is found. */
async function judgeAll(engine, tests, options) {
  const results = new Array(tests.length)
  let next = 0
  const worker = async () => {
    const workFolder = mkdtempSync(join(tmpdir(), 'gopark-conformance-'))
    while (next < tests.length) {
      const at = next++
      results[at] = await resultOf(engine, tests[at], workFolder)
      if (results[at].outcome === 'failed' && !options.isJson) tellFailure(results[at], options)
    }
    rmSync(workFolder, { recursive: true })
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return results
}

function tellFailure({ name, action, differences }, { isVerbose, reasons }) {
  const shown = isVerbose ? differences : differences.slice(0, 1)
  const why = reasons.has(name) ? `\n  (${reasons.get(name)})` : ''
  console.log(`FAIL ${name} (${action}): ${shown.join('\n  ')}${why}`)
}

const options = parseArguments(process.argv.slice(2))
options.reasons = readReasons()
const corpus = corpusFolder()
if (!corpus) fail('conformance: Go with its test folder is not installed (go env GOROOT)')
const tests = readCorpus(corpus, options.only)
const results = await judgeAll(engines[options.on], tests, options)
const faults =
  options.faults > 0 ? await plantFaults(engines[options.on], tests, results, options) : undefined
if (options.isJson)
  console.log(
    JSON.stringify({ engine: options.on, ...summary(results, options.reasons), faults }, null, 2),
  )
else {
  console.log(`\nskipped, and why:\n${skippedText(results)}`)
  console.log(`\npassed of those not skipped, on ${options.on}:\n${table(results)}`)
  if (faults) console.log(`\n${faultsText(faults)}`)
  for (const name of staleReasons(results, options.reasons))
    console.log(`${name} passes: its line in tests/conformance/remaining.txt can go`)
}
if (results.some((result) => result.outcome === 'failed')) process.exitCode = 1
if (faults?.some((fault) => fault.matters && !fault.isNoticed)) process.exitCode = 1
