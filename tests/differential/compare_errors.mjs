// Breaks programs and compares the compile errors of gopark with gc's, word for word and place for place.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goRoot, root } from '../../tools/run.mjs'
import { runBounded } from '../conformance/engine.mjs'
import { mutate } from './mutate.mjs'
import { makeProgram } from './program.mjs'
import { Random } from './random.mjs'

const timeoutSeconds = 60

function* sourcesIn(folder) {
  for (const name of readdirSync(folder, { recursive: true }).sort())
    if (name.endsWith('.go')) yield readFileSync(join(folder, name), 'utf8')
}

/** The programs that are broken: the fixtures of the repository, and generated ones. */
export function seedPrograms() {
  return [...sourcesIn(join(root, 'tests/programs'))]
}

const goLibrary = `\t${goRoot()}/`

/** A line that points into the library, of gopark's or of Go's own: they differ. */
const isInLibrary = (line) => line.startsWith('\t$GOROOT/') || line.startsWith(goLibrary)

const errorsOf = (output, folder) =>
  output
    .replaceAll(`${folder}/`, '')
    .replaceAll('./', '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && !isInLibrary(line))

/** Breaks one program; resolves to undefined, or to { name, source, difference }. */
async function compareOne(engine, source, name, importList, folder) {
  const file = join(folder, `${name}.go`)
  writeFileSync(file, source)
  const compile = ['go', 'tool', 'compile', '-e', '-p=main', `-importcfg=${importList}`]
  const options = { cwd: folder, timeoutSeconds }
  const go = await runBounded([...compile, '-o', join(folder, `${name}.o`), file], options)
  const here = await engine.check(file, options)
  if (/gopark yet|of gopark$|, gopark cannot/m.test(here.output)) return undefined
  const [want, got] = [errorsOf(go.output, folder), errorsOf(here.output, folder)]
  const at = [...want, ''].findIndex((line, index) => line !== (got[index] ?? ''))
  if (at < 0 && got.length <= want.length) return undefined
  const difference = `gopark: ${got[at < 0 ? want.length : at] ?? 'no error'}\n    go:     ${want[at] ?? 'no error'}`
  return { name: file, source, difference }
}

/** Breaks a program for each seed; resolves to those whose errors differ. */
export async function compareErrors(engine, seeds, programs, importList, folder) {
  const found = []
  for (const seed of seeds) {
    const random = new Random(seed)
    const original = random.percent(20) ? makeProgram(seed) : random.pick(programs)
    const result = await compareOne(
      engine,
      mutate(original, random),
      `m${seed}`,
      importList,
      folder,
    )
    if (result) found.push(result)
  }
  return found
}
