// Reading a program from the file system, as the native command does: one text for gopark_compile.
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { getSystemErrorMap } from 'node:util'

const standardInputName = 'prog.go'

/** The program's text, its name when it is a single file, or the problem that kept it from being read. */
export function readProgram(path) {
  try {
    return readSource(path)
  } catch (error) {
    return {
      source: new Uint8Array(),
      name: '',
      problem: `${error.path ?? path}: ${systemText(error)}`,
    }
  }
}

function readSource(path) {
  if (path !== '-' && statSync(path).isDirectory()) return readFolder(path)
  if (path === '-' || path.endsWith('.txtar')) {
    return { source: readFileSync(path === '-' ? 0 : path), name: standardInputName, problem: '' }
  }
  if (path.endsWith('.go'))
    return { source: readFileSync(path), name: nameFromHere(path), problem: '' }
  const problem = `${path}: gopark runs .go files, .txtar archives and folders`
  return { source: new Uint8Array(), name: '', problem }
}

// A folder becomes a txtar of its files.
function readFolder(path) {
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go') && !/^[_.]/.test(name))
    .map((name) => `${path}/${name}`)
    .sort()
  if (names.length === 0) {
    return { source: new Uint8Array(), name: '', problem: `no Go files in ${path}` }
  }
  const parts = names.flatMap((name) => {
    const text = readFileSync(name)
    const lineEnd = text.at(-1) === 10 || text.length === 0 ? '' : '\n'
    return [Buffer.from(`-- ${nameFromHere(name)} --\n`), text, Buffer.from(lineEnd)]
  })
  return { source: Buffer.concat(parts), name: standardInputName, problem: '' }
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
