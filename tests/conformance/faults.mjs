// Faults planted in programs of the corpus: many are silent when they pass, so a run that skipped the work would pass too.
//
// In one check of a program (an if that leads to panic, print, an exit …) a comparison is inverted or a constant is changed;
// the program is written to a temporary file, the corpus stays as it is. Real Go says whether the fault matters: it must
// compile there and fail there. Then it must fail here.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Random } from '../differential/random.mjs'
import { runBounded } from './engine.mjs'
import { codeOnly } from './recipe.mjs'

const timeoutSeconds = 20

const inverted = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }

/** An if whose body starts by complaining: what a check looks like. */
const check =
  /\bif ([^{}\n]*) \{\s*(?:panic|print|println|fmt\.Print\w*|os\.Exit|log\.\w+|t\.\w+|\w*(?:fail|err|bad|die)\w*)\(/gi

function matchesIn(text, pattern, offset) {
  return [...text.matchAll(pattern)].map((match) => ({
    at: offset + match.index,
    text: match[0],
  }))
}

/** The faults a source has room for, as { at, length, replacement, kind }. */
function possibleFaults(source) {
  const code = codeOnly(source)
  return [...code.matchAll(check)].flatMap((match) => {
    const offset = match.index + 'if '.length
    const comparisons = matchesIn(match[1], /[=!<>]=|(?<![<>-])[<>](?![<>=-])/g, offset)
    const constants = matchesIn(match[1], /(?<![\w."'])\d+(?![\w."'])/g, offset)
    return [
      ...comparisons.map(({ at, text }) => ({
        at,
        length: text.length,
        replacement: inverted[text],
        kind: 'inverted comparison',
      })),
      ...constants.map(({ at, text }) => ({
        at,
        length: text.length,
        replacement: String(Number(text) + 1),
        kind: 'changed constant',
      })),
    ]
  })
}

function withFault(source, { at, length, replacement }) {
  return source.slice(0, at) + replacement + source.slice(at + length)
}

/** Whether a run of a changed program is not the one the test wants. */
const hasFailed = (result, test) => result.status !== 0 || result.output !== test.expectedOutput

async function runInGo(file, folder, test) {
  const binary = join(folder, 'fault')
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '' }
  const options = { cwd: test.cwd, env, timeoutSeconds }
  const built = await runBounded(['go', 'build', '-o', binary, file], options)
  if (built.status !== 0) return undefined
  return runBounded([binary, ...test.recipe.args], options)
}

async function plantOne(engine, test, fault, folder) {
  const file = join(folder, test.fileName)
  writeFileSync(file, withFault(test.source, fault))
  const inGo = await runInGo(file, folder, test)
  const result = {
    name: test.name,
    line: test.source.slice(0, fault.at).split('\n').length,
    kind: fault.kind,
    matters: inGo !== undefined && hasFailed(inGo, test),
    isNoticed: false,
  }
  if (!result.matters) return result
  const here = await engine.run(file, test.recipe.args, { cwd: test.cwd, timeoutSeconds })
  return { ...result, isNoticed: hasFailed(here, test) }
}

/** Plants faults in programs that passed; resolves to { name, line, kind, matters, isNoticed } for each. */
export async function plantFaults(engine, tests, results, { faults, seed }) {
  const random = new Random(seed)
  const candidates = tests.filter(
    (test, index) =>
      results[index].outcome === 'passed' &&
      test.recipe.action === 'run' &&
      possibleFaults(test.source).length > 0,
  )
  const folder = mkdtempSync(join(tmpdir(), 'gopark-faults-'))
  const planted = []
  while (planted.length < faults && candidates.length > 0) {
    const [test] = candidates.splice(random.below(candidates.length), 1)
    const possible = possibleFaults(test.source)
    planted.push(await plantOne(engine, test, random.pick(possible), folder))
  }
  rmSync(folder, { recursive: true })
  return planted
}

/** What the planted faults showed, for people. */
export function faultsText(planted) {
  const mattering = planted.filter((fault) => fault.matters)
  const missed = mattering.filter((fault) => !fault.isNoticed)
  return [
    ...missed.map(({ name, line, kind }) => `NOT NOTICED ${name}:${line}: ${kind}`),
    `faults: ${planted.length} planted, ${mattering.length} fail in real Go, ` +
      `${mattering.length - missed.length} of these fail here`,
  ].join('\n')
}
