// Reading a program from the file system, as the native command does: one text for gopark_compile, and which
// files it is made of (none: one file or a txtar, which the module splits).
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getSystemErrorMap } from 'node:util'

/** The program's text and files, the folder of package main, or the problem that kept it from being read. */
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
    return { source: readFileSync(path === '-' ? 0 : path), files: [], mainFolder: '', problem: '' }
  }
  if (path.endsWith('.go')) return readFiles([path], '')
  return failed(`${path}: gopark runs .go files, .txtar archives and folders`)
}

// Package main in the folder, and the other packages of its module.
function readFolder(path) {
  if (!readdirSync(path).some(isProgramSource)) return failed(`no Go files in ${path}`)
  const absolute = realpathSync(path)
  const root = moduleRoot(absolute)
  const paths = root ? [...sourcesIn(root, true)] : [...sourcesIn(absolute, false)]
  return readFiles(paths, absolute === realpathSync('.') ? '' : nameFromHere(path))
}

function readFiles(paths, mainFolder) {
  const texts = paths.map((path) => readFileSync(path))
  const files = paths.map((path, i) => ({ name: nameFromHere(path), size: texts[i].length }))
  return { source: Buffer.concat(texts), files, mainFolder, problem: '' }
}

function failed(problem) {
  return { source: new Uint8Array(), files: [], mainFolder: '', problem }
}

const isProgramSource = (name) =>
  name.endsWith('.go') && !name.endsWith('_test.go') && !/^[_.]/.test(name)

// The nearest folder with a go.mod, from the folder outwards; undefined if there is none.
function moduleRoot(folder) {
  while (!existsSync(join(folder, 'go.mod'))) {
    if (dirname(folder) === folder) return undefined
    folder = dirname(folder)
  }
  return folder
}

// The paths of Go files and go.mod in a folder, and below it except where the go command passes over folders.
function* sourcesIn(folder, recurses) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (recurses && statSync(path).isDirectory()) {
      const isPassedOver = /^[_.]/.test(name) || name === 'testdata' || name === 'vendor'
      if (!isPassedOver && !existsSync(join(path, 'go.mod'))) yield* sourcesIn(path, true)
    } else if (isProgramSource(name) || name === 'go.mod') {
      yield path
    }
  }
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
