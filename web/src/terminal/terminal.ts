// The terminal pane: xterm.js with the program's output, gopark's dim lines after it, typing, and links to lines.
//
// Invariant: programEnd_ marks where the program's output ends; what gopark itself says stands after it.
import { FitAddon } from '@xterm/addon-fit'
import { Terminal as Xterm, type IDisposable, type IMarker } from '@xterm/xterm'
import '@xterm/xterm/css/xterm.css'
import { InputLine } from './input-line'
import { LineLinks } from './line-links'
import { LiveLog } from './live-log'
import { strings } from './strings'
import { terminalTheme } from './theme'

/** How many lines can be scrolled back. */
export const scrollbackLines = 10_000

const [red, dim, plain, hideCursor, showCursor] = [
  '\x1b[31m',
  '\x1b[90m',
  '\x1b[39m',
  '\x1b[?25l',
  '\x1b[?25h',
]
// Erasing a typed line goes back over the edge of the row above.
const reverseWraparound = '\x1b[?45h'
const standardError = 2

export interface TerminalListener {
  /** Whole lines for the program. */
  input(text: string): void
  inputEnd(): void
  interrupt(): void
  /** Whether a place in Go's output is in the program, so that it becomes a link. */
  knowsPlace(path: string, line: number): boolean
  openPlace(path: string, line: number, column: number): void
}

export class Terminal {
  /** Inspectable in the developer tools, and by tests, as a property of the terminal's element. */
  readonly xterm: Xterm
  readonly #listener: TerminalListener
  readonly #root: HTMLElement
  readonly #log = new LiveLog(strings.label)
  readonly #input = new InputLine()
  readonly #fit = new FitAddon()
  readonly #disposables: IDisposable[] = []
  #decoders = new Map<number, TextDecoder>()
  #programEnd: IMarker | null = null
  #accepts = false

  constructor(parent: HTMLElement, listener: TerminalListener) {
    this.#root = parent
    this.#listener = listener
    this.xterm = new Xterm({
      convertEol: true,
      cursorBlink: false,
      cursorInactiveStyle: 'outline',
      scrollback: scrollbackLines,
      fontFamily: getComputedStyle(parent).getPropertyValue('--gopark-code-font') || 'monospace',
      fontSize: 14,
      lineHeight: 1.25,
      minimumContrastRatio: 4.5,
      tabStopWidth: 8,
      theme: terminalTheme(parent),
    })
    this.xterm.loadAddon(this.#fit)
    this.xterm.open(parent)
    parent.append(this.#log.root)
    Object.assign(parent, { xterm: this.xterm })
    this.xterm.textarea?.setAttribute('aria-label', strings.input)
    this.#listen()
    this.clear()
  }

  /** Writes output of the program. Resolves when it stands in the terminal. */
  write(chunks: readonly { readonly fd: number; readonly bytes: Uint8Array }[]): Promise<void> {
    let text = ''
    for (const { fd, bytes } of chunks) {
      const decoded = this.#decoder(fd).decode(bytes, { stream: true })
      this.#log.add(decoded)
      text += fd === standardError ? red + decoded + plain : decoded
    }
    return new Promise((resolve) => this.xterm.write(text, resolve))
  }

  /** Resolves when all that was written stands in the terminal. */
  settled(): Promise<void> {
    return new Promise((resolve) => this.xterm.write('', resolve))
  }

  /** Writes lines of gopark's own, dim, after the program's output. */
  async writeNotes(lines: readonly string[]): Promise<void> {
    await this.settled()
    const startsLine = this.xterm.buffer.active.cursorX === 0
    this.#programEnd ??= this.xterm.registerMarker(startsLine ? 0 : 1) ?? null
    const text = lines.map((line) => `${dim}${line}${plain}\r\n`).join('')
    for (const line of lines) this.#log.add(`${line}\n`)
    await new Promise<void>((resolve) =>
      this.xterm.write((startsLine ? '' : '\r\n') + text, resolve),
    )
  }

  /** Empties the terminal for a new run, or because output before this was dropped. */
  clear(): void {
    this.#programEnd?.dispose()
    this.#programEnd = null
    this.#decoders = new Map()
    this.#input.clear()
    this.#log.clear()
    this.xterm.reset()
    this.xterm.write(reverseWraparound + (this.#accepts ? showCursor : hideCursor))
  }

  /** Whether typing goes to a program. */
  acceptInput(accepts: boolean): void {
    this.#accepts = accepts
    this.#input.clear()
    this.xterm.write(accepts ? showCursor : hideCursor)
  }

  /** The program's output as text, without what gopark said. */
  outputText(): string {
    const buffer = this.xterm.buffer.active
    const end =
      this.#programEnd && !this.#programEnd.isDisposed ? this.#programEnd.line : buffer.length
    let text = ''
    for (let row = 0; row < end; row++) {
      const line = buffer.getLine(row)
      if (!line) break
      const continues = buffer.getLine(row + 1)?.isWrapped === true
      text += line.translateToString(!continues) + (continues ? '' : '\n')
    }
    return text.replace(/\n+$/, '\n')
  }

  /** Whether lines have left the terminal at its upper end. */
  get isOverfull(): boolean {
    return this.xterm.buffer.active.length >= scrollbackLines + this.xterm.rows
  }

  focus(): void {
    this.xterm.focus()
  }

  /** Takes colours and size from the page again. */
  refit(): void {
    this.xterm.options.theme = terminalTheme(this.#root)
    if (this.#root.clientWidth > 0) this.#fit.fit()
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
    this.#log.dispose()
    this.xterm.dispose()
  }

  #listen(): void {
    const links = new LineLinks(this.xterm, {
      knows: (place) => this.#listener.knowsPlace(place.path, place.line),
      open: (place) => this.#listener.openPlace(place.path, place.line, place.column),
      label: strings.lineLink,
    })
    const observer = new ResizeObserver(() => this.refit())
    observer.observe(this.#root)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const onScheme = (): void => this.refit()
    dark.addEventListener('change', onScheme)
    this.#disposables.push(
      this.xterm.registerLinkProvider(links),
      this.xterm.onData((data) => this.#type(data)),
      { dispose: () => observer.disconnect() },
      { dispose: () => dark.removeEventListener('change', onScheme) },
    )
    this.xterm.attachCustomKeyEventHandler((event) => this.#isForTerminal(event))
  }

  // Tab leaves the terminal, Ctrl+Enter runs, and Ctrl+C copies when something is selected.
  #isForTerminal(event: KeyboardEvent): boolean {
    if (event.key === 'Tab') return false
    const hasModifier = event.ctrlKey || event.metaKey
    if (hasModifier && event.key === 'Enter') return false
    if (hasModifier && event.key === 'c' && this.xterm.hasSelection()) return false
    return !(hasModifier && event.key === 'v')
  }

  #type(data: string): void {
    if (!this.#accepts) return
    const typed = this.#input.type(data)
    if (typed.echo) this.xterm.write(typed.echo)
    if (typed.send) this.#listener.input(typed.send)
    if (typed.ended) this.#listener.inputEnd()
    if (typed.interrupted) this.#listener.interrupt()
  }

  #decoder(fd: number): TextDecoder {
    const known = this.#decoders.get(fd)
    if (known) return known
    const made = new TextDecoder()
    this.#decoders.set(fd, made)
    return made
  }
}
