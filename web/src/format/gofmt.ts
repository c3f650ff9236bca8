// gofmt in the browser, loaded when Format is first used.
import { programFiles } from '../base/program-files'

/** The formatted document, or the place that gofmt could not read. */
export type Formatted =
  | { readonly outcome: 'formatted'; readonly document: string }
  | {
      readonly outcome: 'unreadable'
      readonly file: string
      readonly line: number
      readonly column: number
      readonly message: string
    }

/** Formats one file. Throws what gofmt says. */
export type FormatFile = (text: string) => string

/** Loads gofmt; rejects when it cannot be fetched. */
export async function loadFormatter(): Promise<FormatFile> {
  const { default: initialise, format } = await import('@wasm-fmt/gofmt/vite')
  await initialise()
  return format
}

/** Formats each Go file of a document; the marker lines of a txtar stay as they are. */
export function formatDocument(document: string, format: FormatFile): Formatted {
  const lines = document.split('\n')
  const parts: string[] = []
  let nextLine = 1
  for (const file of programFiles(document)) {
    parts.push(...lines.slice(nextLine - 1, file.firstLine - 1).map((line) => `${line}\n`))
    nextLine = file.firstLine + file.lineCount
    if (!file.name.endsWith('.go')) {
      parts.push(file.text)
      continue
    }
    try {
      parts.push(format(file.text))
    } catch (error) {
      return unreadable(file.name, error)
    }
  }
  return { outcome: 'formatted', document: parts.join('') }
}

// gofmt's words: "3:5: expected operand, found '}' (and 2 more errors)".
function unreadable(file: string, error: unknown): Formatted {
  const text = error instanceof Error ? error.message : String(error)
  const [, line, column, message] = /(\d+):(\d+): (.*)/.exec(text) ?? []
  return {
    outcome: 'unreadable',
    file,
    line: Number(line ?? 1),
    column: Number(column ?? 0),
    message: message ?? text,
  }
}
