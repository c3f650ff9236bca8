// A program's arguments as one line of text, split as a shell does: spaces separate, quotes join, \ escapes.

export function splitArguments(text: string): string[] {
  const args: string[] = []
  const pattern = /(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)|([^\s"'\\]+)|(\s+)|(["'\\]))/gs
  let current: string | null = null
  for (const [, double, single, escaped, bare, space, stray] of text.matchAll(pattern)) {
    if (space !== undefined) {
      if (current !== null) args.push(current)
      current = null
      continue
    }
    const part: string =
      double?.replace(/\\(.)/gs, '$1') ?? single ?? escaped ?? bare ?? stray ?? ''
    current = (current ?? '') + part
  }
  if (current !== null) args.push(current)
  return args
}

/** The line that splits into these arguments. */
export function joinArguments(args: readonly string[]): string {
  return args
    .map((arg) => (/^[\w./:=,@%+-]+$/.test(arg) ? arg : `"${arg.replace(/(["\\])/g, '\\$1')}"`))
    .join(' ')
}
