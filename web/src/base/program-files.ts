// The files of a document: one Go file, or a txtar of several, and where their lines are in the editor.

/** The name a single file has; the Go Playground's. */
export const singleFileName = 'prog.go'

/** One file of a document. */
export interface ProgramFile {
  readonly name: string
  readonly text: string
  /** The line of the document, counted from 1, that is the file's first. */
  readonly firstLine: number
  readonly lineCount: number
}

/** The name in a txtar marker line, or null: `-- name --`. */
export function markerName(line: string): string | null {
  const name = /^-- (.+) --\r?$/.exec(line)?.[1]?.trim()
  return name ? name : null
}

// A comment or literal of Go, or any other byte; what has no end ends with the line or the text.
const goToken =
  /\/\/.*|\/\*[^]*?(?:\*\/|$(?![^]))|`[^`]*`?|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|[^]/y

/** The first line that can be a marker: lines of comments and raw strings in Go text are none. */
function firstMarkerLine(document: string): number {
  let line = 0
  goToken.lastIndex = 0
  while (goToken.lastIndex < document.length) {
    const at = goToken.lastIndex
    const isLineStart = at === 0 || document[at - 1] === '\n'
    if (isLineStart && markerName(lineAt(document, at)) !== null) return line
    const token = goToken.exec(document)?.[0] ?? ''
    line += token.split('\n').length - 1
  }
  return Infinity
}

function lineAt(document: string, at: number): string {
  const end = document.indexOf('\n', at)
  return document.slice(at, end < 0 ? document.length : end)
}

/** The document's files. What stands before the first marker of a txtar is `prog.go`, unless it is blank. */
export function programFiles(document: string): ProgramFile[] {
  const lines = document.split('\n')
  const first = firstMarkerLine(document)
  const starts = lines.flatMap((line, index) =>
    index < first || markerName(line) === null ? [] : [index],
  )
  const firstMarker = starts[0]
  if (firstMarker === undefined) return [fileOf(lines, singleFileName, 0, lines.length)]
  const files = starts.map((start, i) =>
    fileOf(lines, markerName(lines[start] ?? '') ?? '', start + 1, starts[i + 1] ?? lines.length),
  )
  const before = fileOf(lines, singleFileName, 0, firstMarker)
  return before.text.trim() === '' ? files : [before, ...files]
}

function fileOf(lines: readonly string[], name: string, from: number, to: number): ProgramFile {
  const own = lines.slice(from, to)
  const text = own.join('\n') + (to < lines.length ? '\n' : '')
  return { name, text, firstLine: from + 1, lineCount: own.length }
}

/** The file that a path in Go's output means: `./prog.go`, `/tmp/x/prog.go`. Null for Go's own files. */
export function fileOfPath(files: readonly ProgramFile[], path: string): ProgramFile | null {
  if (path.startsWith('/usr/local/go/')) return null
  const clean = path.replace(/^\.\//, '')
  return (
    files.find((file) => file.name === clean || clean.endsWith(`/${file.name}`)) ??
    files.find((file) => file.name.endsWith(`/${clean}`)) ??
    null
  )
}

/** The document's line of a place in Go's output, or null when it is not in the document. */
export function documentLine(
  files: readonly ProgramFile[],
  path: string,
  line: number,
): number | null {
  const file = fileOfPath(files, path)
  if (!file || line < 1 || line > file.lineCount) return null
  return file.firstLine + line - 1
}

/** Go counts columns in bytes from 1; the editor in UTF-16 units from 0. */
export function columnToOffset(lineText: string, column: number): number {
  let bytes = 1
  let offset = 0
  for (const char of lineText) {
    if (bytes >= column) break
    bytes += new TextEncoder().encode(char).length
    offset += char.length
  }
  return offset
}
