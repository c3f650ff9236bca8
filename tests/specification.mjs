// Holds tests/specification.txt: every section of the Go specification has the programs that show its rules, or a reason why none.
//
// A section is a line with its title; the indented lines below it name programs of tests/programs without ".go", or say
// "nothing to run: reason". Where Go is installed the titles are compared, in order, with those of its own specification.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goRoot, root } from '../tools/run.mjs'

const tablePath = 'tests/specification.txt'
const reasonPrefix = 'nothing to run: '

/** The table's sections in order: { title, line, programs, reason }. */
function readTable() {
  const sections = []
  const lines = readFileSync(join(root, tablePath), 'utf8').split('\n')
  for (const text of lines) {
    if (text === '' || text.startsWith('#')) continue
    if (!text.startsWith(' ')) {
      sections.push({ title: text, programs: [], reason: '' })
      continue
    }
    const section = sections.at(-1)
    const entry = text.trim()
    if (entry.startsWith(reasonPrefix)) section.reason = entry.slice(reasonPrefix.length)
    else section.programs.push(...entry.split(/\s+/))
  }
  return sections
}

const isThere = (program) =>
  ['.go', '.txtar'].some((ending) => existsSync(join(root, 'tests/programs', program + ending)))

/** What is wrong with one section by itself. */
function* problemsOf({ title, programs, reason }) {
  if (programs.length === 0 && !reason) yield `"${title}" has no program and no reason`
  if (programs.length > 0 && reason) yield `"${title}" has programs and a reason for having none`
  for (const [index, program] of programs.entries()) {
    if (!isThere(program)) yield `"${title}" names ${program}, which is not in tests/programs`
    if (programs.indexOf(program) < index) yield `"${title}" names ${program} twice`
  }
}

/** The titles of the specification that is installed with Go, or undefined. */
function installedTitles() {
  const folder = goRoot()
  const path = folder && join(folder, 'doc/go_spec.html')
  if (!path || !existsSync(path)) return undefined
  const headings = readFileSync(path, 'utf8').matchAll(/<h([2-4]) id="[^"]*">(.*?)<\/h\1>/g)
  return [...headings].map(([, , title]) => title.replace(/<\/?code>/g, ''))
}

/** The first place where the table's titles and the specification's part. */
function titleProblem(sections, titles) {
  const at = titles.findIndex((title, index) => title !== sections[index]?.title)
  if (at >= 0)
    return `the specification has "${titles[at]}" where the table has "${sections[at]?.title ?? 'its end'}"`
  const extra = sections[titles.length]
  return extra && `the specification has no section "${extra.title}"`
}

const sections = readTable()
const problems = sections.flatMap((section) => [...problemsOf(section)])
const titles = installedTitles()
const differing = titles && titleProblem(sections, titles)
if (differing) problems.push(differing)

if (problems.length > 0) {
  console.error(problems.map((problem) => `${tablePath}: ${problem}`).join('\n'))
  process.exit(1)
}
const programs = new Set(sections.flatMap((section) => section.programs))
const compared = titles ? '' : '; Go is not installed: titles not compared'
console.log(`specification: ${sections.length} sections, ${programs.size} programs${compared}`)
