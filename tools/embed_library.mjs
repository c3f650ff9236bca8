// Writes the Go sources of core/library as one C++ file: node tools/embed_library.mjs <core/library> <out.cpp>
//
// Comments and indentation are taken out (the sources travel inside the module and are parsed in every run); line numbers,
// and directives such as //line, stay as they are.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const directive = /^\/\/(line|go:|gopark:)/
const longestLiteral = 8000 // characters; compilers limit one string literal

/** The paths of all Go files below a folder, tests left out. */
export function goFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
    .sort()
}

/** Go source without comments and indentation; every token stays on its line. */
export function stripped(source) {
  let out = ''
  let at = 0
  while (at < source.length) {
    const end = tokenEnd(source, at)
    const token = source.slice(at, end)
    if (token.startsWith('/*')) out += token.replace(/[^\n]+/g, ' ')
    else if (!token.startsWith('//') || directive.test(token)) out += token
    at = end
  }
  return withoutSpareSpace(out)
}

/** The end of the comment, literal or single character at a place. */
function tokenEnd(source, at) {
  const rest = (pattern) => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    return match ? pattern.lastIndex : source.length
  }
  if (source.startsWith('//', at)) return rest(/[^\n]*/y)
  if (source.startsWith('/*', at)) return rest(/[^]*?\*\//y)
  switch (source[at]) {
    case '"':
      return rest(/"(\\.|[^"\\\n])*"?/y)
    case "'":
      return rest(/'(\\.|[^'\\\n])*'?/y)
    case '`':
      return rest(/`[^`]*`?/y)
    default:
      return at + 1
  }
}

/** A blank between a word and an operator, or beside a bracket, comma or semicolon: without it the tokens are the same. */
const spareBlank = /(?<=[\w)\]}]) (?=[!-/:-@[-^{-~])|(?<=[!-/:-@[-^{-~]) (?=[\w([{])/g

/** No blanks at the ends of lines and around operators; literals and directives are left alone. */
function withoutSpareSpace(source) {
  return source
    .split(/(`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|^\/\/.*$)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/[ \t]+(?=\n)/g, '')
            .replace(/\n[ \t]+/g, '\n')
            .replace(/[ \t]+/g, ' ')
            .replace(spareBlank, ''),
    )
    .join('')
    .trimEnd()
    .concat('\n')
}

/** A C++ expression for a text: adjacent string literals. */
function literal(text) {
  const pieces = []
  for (let at = 0; at < text.length; at += longestLiteral)
    pieces.push(text.slice(at, at + longestLiteral))
  return pieces.map((piece) => `"${escaped(piece)}"`).join('\n    ')
}

function escaped(text) {
  return Array.from(Buffer.from(text, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte)
    if (character === '\n') return '\\n'
    if (character === '"' || character === '\\') return '\\' + character
    if (byte >= 32 && byte < 127 && character !== '?') return character
    return '\\' + byte.toString(8).padStart(3, '0')
  }).join('')
}

/** The generated C++ file. */
export function embedded(folder) {
  const packages = new Map()
  for (const name of goFiles(folder)) {
    const path = dirname(name)
    if (!packages.has(path)) packages.set(path, [])
    packages.get(path).push({ name, text: stripped(readFileSync(join(folder, name), 'utf8')) })
  }
  const paths = [...packages.keys()].sort()
  const files = paths.flatMap((path) => packages.get(path))
  const lines = [
    '// Made by tools/embed_library.mjs: the Go sources of core/library.',
    '#include "core/library/embedded.h"',
    '',
    'namespace gopark {',
    '',
    `const LibraryFile kLibraryFiles[] = {`,
    ...files.map(
      (file) =>
        `  {${literal(file.name)},\n   std::string_view(${literal(file.text)}, ${Buffer.byteLength(file.text)})},`,
    ),
    '};',
    '',
    'const LibraryPackage kLibraryPackages[] = {',
  ]
  let first = 0
  for (const path of paths) {
    const count = packages.get(path).length
    lines.push(`  {${literal(path)}, ${first}, ${count}},`)
    first += count
  }
  lines.push(
    '};',
    `const size_t kLibraryPackageCount = ${paths.length};`,
    '',
    '}  // namespace gopark',
    '',
  )
  return lines.join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, out] = process.argv.slice(2)
  if (!out) {
    console.error(`usage: node ${relative('.', process.argv[1])} <core/library> <out.cpp>`)
    process.exit(2)
  }
  writeFileSync(out, embedded(folder))
}
