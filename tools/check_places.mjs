// Holds the "Where do I add…" rows together: every row of a list has its other half, and some program or test exercises it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const read = (path) => readFileSync(join(root, path), 'utf8')

function* files(folder, pattern) {
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) yield* files(path, pattern)
    else if (pattern.test(name)) yield path
  }
}

/** First identifiers of the rows of a .def file. */
function rows(path, macro) {
  return [...read(path).matchAll(new RegExp(`^\\s*${macro}\\((\\w+)`, 'gm'))].map(
    (match) => match[1],
  )
}

/** Names of functions without a body in the library: "pkg/path.name". */
function nativesDeclared() {
  const found = []
  for (const file of files('core/library', /\.go$/)) {
    const folder = file.slice('core/library/'.length, file.lastIndexOf('/'))
    for (const match of read(file).matchAll(/^func (\w+)\([^{]*$/gm))
      found.push(`${folder}.${match[1]}`)
  }
  return found
}

const problems = []

// Every example of the menu exists, and every example is in the menu.
const menu = [...read('examples/examples.txt').matchAll(/^([\w/]+\.go): /gm)].map(
  (match) => match[1],
)
for (const name of menu)
  if (!existsSync(join(root, 'examples', name)))
    problems.push(`examples/examples.txt names ${name}, which is not there`)
for (const file of files('examples', /\.go$/)) {
  if (!menu.includes(file.slice('examples/'.length)))
    problems.push(`${file} is not in examples/examples.txt`)
}

// Every diagnostic is reported somewhere, every instruction has its case and is emitted, every wait reason is used.
const sources = new Map()
for (const file of files('core', /\.(cpp|h|def|inc)$/)) sources.set(file, read(file))
const isUsed = (text, except) =>
  [...sources].some(([file, source]) => !except.includes(file) && source.includes(text))
for (const id of rows('core/base/diagnostic.def', 'GOPARK_DIAGNOSTIC')) {
  if (!isUsed(`DiagnosticId::${id}`, []) && !isUsed(`${id},`, ['core/base/diagnostic.def']))
    problems.push(`diagnostic ${id} is reported nowhere`)
}
const wing = (folder) =>
  [...sources]
    .filter(([file]) => file.startsWith(folder))
    .map(([, text]) => text)
    .join('\n')
const machine = wing('core/vm')
for (const name of rows('core/code/opcode.def', 'GOPARK_OPCODE')) {
  if (!new RegExp(`\\b${name}\\b`).test(machine))
    problems.push(`instruction ${name} has no case in core/vm`)
}

// Every function without a body has a native beside it.
const natives = wing('core/library')
for (const name of nativesDeclared())
  if (!natives.includes(`"${name}"`))
    problems.push(`native ${name} is declared in Go and not written in C++`)

for (const line of problems) console.error(line)
if (problems.length > 0) process.exit(1)
console.log('places hold')
