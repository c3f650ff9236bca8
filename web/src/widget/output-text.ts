// A program's output as DOM text, bounded: the oldest goes when there is too much.

const charactersKept = 100_000
const standardError = 2

export class OutputText {
  readonly #root: HTMLElement
  readonly #decoders = new Map<number, TextDecoder>()
  #length = 0

  constructor(root: HTMLElement) {
    this.#root = root
    root.replaceChildren()
  }

  /** Appends output. What was dropped before it takes what stands there along: no gap in the middle. */
  append(fd: number, bytes: Uint8Array, afterDrop: boolean): void {
    if (afterDrop) this.#clear()
    const text = this.#decode(fd, bytes)
    if (text === '') return
    this.#length += text.length
    const last = this.#root.lastElementChild
    const style = fd === standardError ? 'stderr' : 'stdout'
    if (last instanceof HTMLElement && last.className === style) last.append(text)
    else {
      const made = document.createElement('span')
      made.className = style
      made.append(text)
      this.#root.append(made)
    }
    this.#shorten()
    this.#root.scrollTop = this.#root.scrollHeight
  }

  #clear(): void {
    this.#root.replaceChildren()
    this.#length = 0
  }

  #shorten(): void {
    while (this.#length > charactersKept) {
      const span = this.#root.firstElementChild
      const text = span?.firstChild
      if (!span || !(text instanceof Text)) return this.#clear()
      const surplus = this.#length - charactersKept
      if (text.length > surplus) {
        text.deleteData(0, surplus)
        this.#length -= surplus
        return
      }
      this.#length -= text.length
      text.remove()
      if (!span.firstChild) span.remove()
    }
  }

  #decode(fd: number, bytes: Uint8Array): string {
    let decoder = this.#decoders.get(fd)
    if (!decoder) this.#decoders.set(fd, (decoder = new TextDecoder()))
    return decoder.decode(bytes, { stream: true }).replace(colorSequence, '')
  }
}

// DOM text has no use for a terminal's colours.
// eslint-disable-next-line no-control-regex -- escape sequences begin with one
const colorSequence = /\x1b\[[0-9;]*m/g
