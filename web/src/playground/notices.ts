// Notices above the editor: what just happened, said once, until it is closed or something newer is said.
import { element } from '../base/dom'
import { strings } from './strings'

export interface NoticeAction {
  readonly label: string
  run(): void
}

export class Notices {
  readonly #root: HTMLElement

  constructor(root: HTMLElement) {
    this.#root = root
    // The region is there before its text, or screen readers miss it.
    root.setAttribute('role', 'status')
  }

  /** Shows a notice in place of the one before. `details` stands after the text, such as a link to copy. */
  show(text: string, { action, details }: { action?: NoticeAction; details?: Node } = {}): void {
    const parts: Node[] = [element('p', {}, text)]
    if (details) parts.push(details)
    if (action) parts.push(this.#button(action.label, () => action.run()))
    parts.push(this.#button(strings.close, () => {}))
    this.#root.replaceChildren(element('div', { class: 'notice' }, ...parts))
  }

  clear(): void {
    this.#root.replaceChildren()
  }

  #button(label: string, run: () => void): HTMLElement {
    const button = element('button', { type: 'button' }, label)
    button.addEventListener('click', () => {
      this.clear()
      run()
    })
    return button
  }
}
