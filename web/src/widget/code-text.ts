// The program in a code block of someone else's page.

/** The block's text. Some site generators end lines with `<br>` only; a single last line break is not code. */
export function codeText(block: Element): string {
  const copy = block.cloneNode(true) as Element
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n')
  const text = (copy.textContent ?? '').replace(/^\n/, '').replaceAll('\u00a0', ' ')
  return `${text.trimEnd()}\n`
}
