// The programs of the menu: order and titles from examples.txt, the rest from the programs. Read at build time.

export interface Example {
  readonly path: string
  readonly title: string
  /** The sentence that the program opens with. */
  readonly lesson: string
  readonly document: string
}

export interface ExampleGroup {
  readonly title: string
  readonly examples: readonly Example[]
}

/**
 * Reads the list: a line `path: title` is a program, another line titles a group; `#` begins a comment.
 * A program that is listed but not there is left out (a test of the list finds it).
 */
export function parseExamples(
  list: string,
  programs: Readonly<Record<string, string>>,
): ExampleGroup[] {
  const groups: { title: string; examples: Example[] }[] = []
  for (const line of list.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, path, title] = /^(\S+\.go):\s*(.+)$/.exec(line) ?? []
    if (path === undefined || title === undefined) {
      groups.push({ title: line.trim(), examples: [] })
      continue
    }
    const text = programs[path]
    if (text === undefined) continue
    const document = withoutExpectations(text)
    groups.at(-1)?.examples.push({ path, title: title.trim(), lesson: lessonOf(text), document })
  }
  return groups.filter((group) => group.examples.length > 0)
}

/** The first paragraph of the comment that a program opens with, as one line. */
export function lessonOf(text: string): string {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    if (!line.startsWith('// ')) break
    lines.push(line.slice('// '.length))
  }
  return lines.join(' ').trim()
}

/** The program without its `// want` comments, which are for the tests. */
export function withoutExpectations(text: string): string {
  const lines: string[] = []
  let isInBlock = false
  for (const line of text.split('\n')) {
    const isComment = /^\s*\/\//.test(line)
    if (isInBlock && isComment) continue
    isInBlock = false
    if (/^\s*\/\/ (want|flags|not in go)\b/.test(line)) {
      isInBlock = /^\s*\/\/ want [a-z ]+:\s*$/.test(line)
      continue
    }
    const code = line.replace(/\s*\/\/ want\b.*$/, '')
    // An empty line after a removed block would stand doubled, or before a closing brace.
    if (code.trim() === '' && lines.at(-1)?.trim() === '') continue
    if (code === '}' && lines.at(-1)?.trim() === '') lines.pop()
    lines.push(code)
  }
  return `${lines.join('\n').trimEnd()}\n`
}
