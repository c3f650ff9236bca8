// The examples panel: the lessons by group, and the programs that were in the editor before.
import { element } from '../base/dom'
import type { Example, ExampleGroup } from './examples'
import type { KeptProgram } from './store'
import { strings } from './strings'

export interface ExamplesPanelOptions {
  readonly groups: readonly ExampleGroup[]
  /** Asked each time the panel opens. */
  earlier(): readonly KeptProgram[]
  choose(document: string): void
}

/** Fills the popover `root` each time it opens. */
export function examplesPanel(root: HTMLElement, options: ExamplesPanelOptions): void {
  const choose = (document: string): void => {
    root.hidePopover()
    options.choose(document)
  }
  root.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return
    const groups = options.groups.flatMap((group) => [
      element('h2', {}, group.title),
      choices(group.examples.map((example) => exampleChoice(example, choose))),
    ])
    root.replaceChildren(...groups, ...earlierPrograms(options.earlier(), choose))
    root.scrollTop = 0
  })
}

function exampleChoice(example: Example, choose: (document: string) => void): HTMLElement {
  return choice(example.title, example.lesson, () => choose(example.document))
}

function earlierPrograms(
  earlier: readonly KeptProgram[],
  choose: (document: string) => void,
): HTMLElement[] {
  if (earlier.length === 0) return []
  const items = earlier.map(({ document, keptAt }) =>
    choice(new Date(keptAt).toLocaleString(), summary(document), () => choose(document)),
  )
  return [element('h2', {}, strings.earlier), choices(items)]
}

/** What tells a program from others: its first comment, or its first lines of code. */
function summary(document: string): string {
  const lines = document.split('\n').map((line) => line.trim())
  const telling = lines.filter((line) => line !== '' && !/^(package|import|\)|\()/.test(line))
  return telling.slice(0, 2).join(' ').slice(0, 100) || strings.emptyProgram
}

function choices(items: readonly HTMLElement[]): HTMLElement {
  return element('ul', { class: 'choices' }, ...items.map((item) => element('li', {}, item)))
}

function choice(title: string, text: string, run: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, title, element('small', {}, text))
  button.addEventListener('click', run)
  return button
}
