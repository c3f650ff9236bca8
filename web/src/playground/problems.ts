// The list of marked lines below the editor: each leads to its line, for those who do not see or click marks.
import { element } from '../base/dom'
import { markSigns, type Mark, type MarkKind } from '../editor/marks'
import { strings } from './strings'

const stops: readonly MarkKind[] = ['error', 'panic', 'stuck']

/** Fills `root` with the marks; empty when there are none. */
export function showProblems(
  root: HTMLElement,
  marks: readonly Mark[],
  goTo: (mark: Mark) => void,
): void {
  if (marks.length === 0) return root.replaceChildren()
  const items = marks.map((mark) => {
    const text = `${markSigns[mark.kind]} ${strings.problem(mark.line, mark.message)}`
    const style = stops.includes(mark.kind) ? 'stops' : ''
    const button = element('button', { type: 'button', class: style }, text)
    button.addEventListener('click', () => goTo(mark))
    return element('li', {}, button)
  })
  root.replaceChildren(element('ul', { 'aria-label': strings.problems }, ...items))
}
