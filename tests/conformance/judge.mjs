// What a test of the corpus asks of an engine, and whether the engine's answer is the one it wants.
//
// Judging resolves to the differences found, as lines; none: the test has passed.
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { errorDifferences } from './expected_errors.mjs'

const defaultTimeoutSeconds = 60

/** The first line in which two texts differ, for people. */
function firstDifference(got, want) {
  const gotLines = got.split('\n')
  const wantLines = want.split('\n')
  const at = gotLines.findIndex((line, index) => line !== wantLines[index])
  const line = at < 0 ? gotLines.length : at
  const shown = (text) => (text === undefined ? 'the end' : JSON.stringify(text.slice(0, 200)))
  return `line ${line + 1} of the output is ${shown(gotLines[line])}, not ${shown(wantLines[line])}`
}

/** What gopark says first when a test that should compile or run did not. */
function ending(result) {
  if (result.isTimedOut) return 'it took too long'
  const lines = result.output
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const telling =
    lines.find((line) => /^(panic|fatal error)|\.go:\d+:\d+: /.test(line)) ?? lines.at(-1)
  return `exit status ${result.status}: ${(telling ?? 'no output').slice(0, 300)}`
}

function judgeRun(result, expectedOutput) {
  if (result.status !== 0) return [ending(result)]
  const got = result.output.replaceAll('\r\n', '\n')
  return got === expectedOutput ? [] : [firstDifference(got, expectedOutput)]
}

export function judgeErrors(test, source, fileName, result) {
  if (result.isTimedOut) return [ending(result)]
  const hasFailed = result.status !== 0
  const found = errorDifferences(source, fileName, result.output)
  if (found.length === 0 && hasFailed !== test.recipe.wantsErrors) found.push(ending(result))
  return found
}

/** A test that writes a program: the program's place, or the differences that keep it from being written. */
async function generate(engine, test, options, workFolder) {
  const result = await engine.run(programOf(test, workFolder), argumentsOf(test), options)
  if (result.status !== 0) return { found: [ending(result)] }
  const file = join(workFolder, 'tmp__.go')
  writeFileSync(file, result.bytes)
  return { file, source: result.output, found: [] }
}

const isSource = (arg) => arg.endsWith('.go')

/** Go files among a recipe's arguments belong to the program, as for `go run`; a folder then shows them all. */
function programOf(test, workFolder) {
  const more = test.recipe.args.filter(isSource)
  if (more.length === 0) return test.file
  const folder = mkdtempSync(join(workFolder, 'program-'))
  for (const file of [test.file, ...more.map((name) => resolve(test.cwd, name))])
    symlinkSync(file, join(folder, basename(file)))
  return folder
}

const argumentsOf = (test) => test.recipe.args.filter((arg) => !isSource(arg))

/** How each recipe is judged. */
const judges = {
  run: async (engine, test, options, workFolder) => {
    const program = programOf(test, workFolder)
    return judgeRun(await engine.run(program, argumentsOf(test), options), test.expectedOutput)
  },

  compile: async (engine, test, options) => {
    const result = await engine.check(test.file, options)
    return result.status === 0 ? [] : [ending(result)]
  },

  errorcheck: async (engine, test, options) =>
    judgeErrors(test, test.source, test.fileName, await engine.check(test.file, options)),

  runoutput: async (engine, test, options, workFolder) => {
    const generated = await generate(engine, test, options, workFolder)
    if (generated.found.length > 0) return generated.found
    return judgeRun(await engine.run(generated.file, [], options), test.expectedOutput)
  },

  errorcheckoutput: async (engine, test, options, workFolder) => {
    const generated = await generate(engine, test, options, workFolder)
    if (generated.found.length > 0) return generated.found
    const result = await engine.check(generated.file, options)
    return judgeErrors(test, generated.source, 'tmp__.go', result)
  },
}
judges.buildrun = judges.run
judges.build = judges.compile
judges.errorcheckwithauto = judges.errorcheck

/** Judges a test on an engine; `workFolder` is for what the test writes. */
export function judge(engine, test, workFolder) {
  const timeoutSeconds = test.recipe.timeoutSeconds ?? defaultTimeoutSeconds
  return judges[test.recipe.action](engine, test, { cwd: test.cwd, timeoutSeconds }, workFolder)
}
