// The list by which Go's compiler finds the packages of the standard library.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBounded } from '../conformance/engine.mjs'

/** Writes the list into a folder; resolves to its path. */
export async function writeImportList(folder) {
  const format = '{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}'
  const list = await runBounded(['go', 'list', '-export', '-f', format, 'std'], {
    cwd: folder,
    timeoutSeconds: 300,
  })
  const file = join(folder, 'importcfg')
  writeFileSync(file, list.output)
  return file
}
