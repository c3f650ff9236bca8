// Why a test cannot be asked of gopark: by what it imports or asks for, never by its name.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/run.mjs'
import { codeOnly, importsOf, unmetConstraint } from './recipe.mjs'

/** The recipes that one file is enough for. */
const singleFileActions = new Set([
  'run',
  'buildrun',
  'runoutput',
  'errorcheck',
  'errorcheckwithauto',
  'errorcheckoutput',
  'compile',
  'build',
])

const otherActions = new Map([
  ['skip', 'the recipe says skip'],
  ['asmcheck', 'reads assembler listings'],
])

/** Compiler directives that reach into Go's own runtime or the host. */
const directives = ['go:linkname', 'go:cgo_', 'go:wasmimport', 'go:wasmexport', 'go:embed']

const stdPackages = new Set(
  [
    ...readFileSync(join(root, 'core/types/std_package.def'), 'utf8').matchAll(
      /^GOPARK_STD_PACKAGE\("([^"]+)"\)/gm,
    ),
  ].map((match) => match[1]),
)

/** gopark offers a package when its library has Go files for it. */
function isOffered(path) {
  if (path === 'unsafe') return true
  const folder = join(root, 'core/library', path)
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.go'))
}

function importReason(path) {
  if (path === 'C') return 'needs cgo'
  if (path.startsWith('./') || path.startsWith('../')) return 'needs several packages'
  const isStandard =
    stdPackages.has(path) || path.startsWith('internal/') || path.startsWith('cmd/')
  return isStandard && !isOffered(path) ? `imports ${path}` : undefined
}

/**
 * Why a test is skipped, or undefined if gopark has to pass it; `more` are the sources of further files of its program.
 */
export function skipReason(source, recipe, more) {
  const other = otherActions.get(recipe.action)
  if (other) return other
  if (!singleFileActions.has(recipe.action)) return 'needs several packages'
  const constraint = unmetConstraint(source)
  if (constraint) return `is built for ${constraint}`
  if (recipe.flags.length > 0) return `asks for the flag ${recipe.flags[0].split('=')[0]}`
  for (const path of [source, ...more].flatMap(importsOf)) {
    const reason = importReason(path)
    if (reason) return reason
  }
  const directive = directives.find((each) => source.includes(`\n//${each}`))
  if (directive) return `asks for //${directive}`
  return runsAssembler(source, recipe) ? 'calls a function written in assembler' : undefined
}

/** A program that is run has a body for each of its functions; one that is only compiled may leave bodies out. */
function runsAssembler(source, recipe) {
  if (recipe.action !== 'run' && recipe.action !== 'buildrun') return false
  return /^func (?:\([^)]*\) )?\w+\([^{}\n]*$(?!\n[^}]*\{)/m.test(codeOnly(source))
}
