// The tests of Go's corpus, read in place from the Go that is installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goRoot } from '../../tools/run.mjs'
import { readRecipe } from './recipe.mjs'
import { skipReason } from './skip.mjs'

/** The folder of the corpus, or undefined where Go, or its tests, are not installed. */
export function corpusFolder() {
  const root = goRoot()
  const folder = root && join(root, 'test')
  return folder && existsSync(join(folder, 'ken')) ? folder : undefined
}

/** Folders below the corpus with tests of their own; those named *.dir belong to a test beside them. */
function* testFolders(root, folder = '') {
  yield folder
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const isTests = entry.isDirectory() && !entry.name.endsWith('.dir') && entry.name !== 'testdata'
    if (isTests) yield* testFolders(root, join(folder, entry.name))
  }
}

/** Go files among a recipe's arguments belong to the program. */
function moreSources(root, recipe) {
  const files = recipe.args.filter((arg) => arg.endsWith('.go')).map((arg) => join(root, arg))
  return files.filter(existsSync).map((file) => readFileSync(file, 'utf8'))
}

function readTest(root, folder, fileName) {
  const file = join(root, folder, fileName)
  const source = readFileSync(file, 'utf8')
  const recipe = readRecipe(source)
  if (!recipe || !isAction(recipe.action)) return undefined
  const outputFile = file.replace(/\.go$/, '.out')
  return {
    name: join(folder, fileName),
    directory: folder === '' ? '.' : folder,
    fileName,
    file,
    cwd: root,
    source,
    recipe,
    expectedOutput: existsSync(outputFile) ? readFileSync(outputFile, 'utf8') : '',
    skipped: skipReason(source, recipe, moreSources(root, recipe)),
  }
}

/** Files that are no tests begin with another comment. */
const isAction = (word) => /^(skip|asmcheck|(build|run|compile|errorcheck)\w*)$/.test(word)

/** All tests whose name contains one of the patterns (all without patterns), in the order of their names. */
export function readCorpus(root, patterns) {
  const tests = []
  for (const folder of testFolders(root)) {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.go'))
    for (const fileName of names.sort()) {
      const isWanted = patterns.some((pattern) => join(folder, fileName).includes(pattern))
      if (patterns.length > 0 && !isWanted) continue
      const test = readTest(root, folder, fileName)
      if (test) tests.push(test)
    }
  }
  return tests
}
