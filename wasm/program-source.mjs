// Reading a program from the file system, as the native command does: one text for gopark_compile, and which
// files it is made of (none: one file or a txtar, which the module splits).
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { getSystemErrorMap } from 'node:util'

/** The program's text and files, or the problem that kept it from being read. */
export function readProgram(path) {
  try {
    return readSource(path)
  } catch (error) {
    return failed(`${error.path ?? path}: ${systemText(error)}`)
  }
}

function readSource(path) {
  if (path !== '-' && statSync(path).isDirectory()) return readFolder(path)
  if (path === '-' || path.endsWith('.txtar')) {
    return { source: readFileSync(path === '-' ? 0 : path), files: [], problem: '' }
  }
  if (path.endsWith('.go')) return readFiles([path])
  return failed(`${path}: gopark runs .go files, .txtar archives and folders`)
}

function readFolder(path) {
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go') && !/^[_.]/.test(name))
    .map((name) => `${path}/${name}`)
    .sort()
  return names.length === 0 ? failed(`no Go files in ${path}`) : readFiles(names)
}

function readFiles(paths) {
  const texts = paths.map((path) => readFileSync(path))
  const files = paths.map((path, i) => ({ name: nameFromHere(path), size: texts[i].length }))
  return { source: Buffer.concat(texts), files, problem: '' }
}

function failed(problem) {
  return { source: new Uint8Array(), files: [], problem }
}

// The path as the go command names it: from the current folder when the file is below it.
function nameFromHere(path) {
  const absolute = realpathSync(path)
  const here = join(realpathSync('.'), '/')
  return absolute.startsWith(here) ? absolute.slice(here.length) : absolute
}

// The system's words begin with a capital in C.
function systemText(error) {
  const [, text = error.message] = getSystemErrorMap().get(error.errno) ?? []
  return text.charAt(0).toUpperCase() + text.slice(1)
}
