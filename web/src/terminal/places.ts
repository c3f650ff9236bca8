// Places in Go's output, such as `./prog.go:8:2` or `/tmp/sandbox/prog.go:14 +0x25`: found in a line of text.

/** A place in the text of one line; from and to are offsets in it. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly path: string
  readonly line: number
  /** In bytes from 1; 0 when the text has none. */
  readonly column: number
}

const pattern = /((?:\.{0,2}\/)?[\w.@+~/-]*[\w-]\.go):(\d{1,7})(?::(\d{1,7}))?/g

export function placesIn(text: string): Place[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    path: match[1] ?? '',
    line: Number(match[2]),
    column: Number(match[3] ?? 0),
  }))
}
