// Whether real Go's compiler gives the errors a test expects: the corpus has a few tests that it does not pass.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeImportList } from '../differential/import_list.mjs'
import { runBounded } from './engine.mjs'
import { judgeErrors } from './judge.mjs'

const timeoutSeconds = 60
let importList

/** Go's list of packages, kept until the run ends. */
function makeImportList() {
  const folder = mkdtempSync(join(tmpdir(), 'gopark-imports-'))
  process.on('exit', () => rmSync(folder, { recursive: true }))
  return writeImportList(folder)
}

/** Only of tests for compile errors; those that are run are not run again. */
export async function failsInGo(test, workFolder) {
  if (test.recipe.action !== 'errorcheck') return false
  importList ??= makeImportList()
  const flags = [
    '-e',
    '-p=p',
    '-C',
    `-importcfg=${await importList}`,
    '-o',
    join(workFolder, 'a.o'),
  ]
  const command = ['go', 'tool', 'compile', ...flags, test.file]
  const result = await runBounded(command, { cwd: test.cwd, timeoutSeconds })
  return judgeErrors(test, test.source, test.fileName, result).length > 0
}
