// A polite live region that mirrors the terminal for screen readers, in calm portions.
import { element } from '../base/dom'
import { plural } from '../base/text'
import { strings } from './strings'

/** Often enough to follow, seldom enough to be heard out. */
const portionMs = 600
/** Of a flood, the last lines of a portion are read. */
const linesPerPortion = 12
const portionsKept = 20
// Escape sequences and control characters are not for reading out.
// eslint-disable-next-line no-control-regex -- they begin with one
const unreadable = /\x1b\[[0-9;?]*[@-~]|[\x00-\x08\x0b-\x1f]/g
/** A line without end does not fill the memory. */
const longestLine = 2_000

export class LiveLog {
  readonly root = element('div', { role: 'log', 'aria-live': 'polite', class: 'visually-hidden' })
  #lines: string[] = ['']
  #skipped = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(label: string) {
    this.root.setAttribute('aria-label', label)
  }

  add(text: string): void {
    const [first = '', ...rest] = text.replace(unreadable, '').split('\n')
    this.#lines.push(((this.#lines.pop() ?? '') + first).slice(-longestLine), ...rest)
    const surplus = this.#lines.length - linesPerPortion - 1
    if (surplus > 0) {
      this.#lines.splice(0, surplus)
      this.#skipped += surplus
    }
    this.#timer ??= setTimeout(() => this.#readOut(), portionMs)
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#lines = ['']
    this.#skipped = 0
    this.root.replaceChildren()
  }

  dispose(): void {
    clearTimeout(this.#timer)
  }

  #readOut(): void {
    this.#timer = undefined
    const lines = this.#lines.filter((line) => line.trim() !== '')
    if (this.#skipped > 0) lines.unshift(strings.skipped(plural(this.#skipped, 'line')))
    this.#lines = ['']
    this.#skipped = 0
    if (lines.length === 0) return
    this.root.append(element('p', {}, lines.join('\n')))
    while (this.root.childElementCount > portionsKept) this.root.firstElementChild?.remove()
  }
}
