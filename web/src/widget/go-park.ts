// <go-park>: makes a code block of any page run.
import { html, LitElement, nothing } from 'lit'
import type { Editor } from '../editor/editor'
import type { Run } from '../engine'
import { writeLink } from '../share/share-link'
import { codeText } from './code-text'
import { styles } from './go-park.styles'
import { strings } from './strings'
import type { WidgetRunEnd } from './widget-run'

/**
 * Upgrades the `<pre><code>` inside it: Run, Stop, output below, code editable on click.
 *
 * Attributes, all optional:
 *   seed        decides every choice of the run; without it each run draws one
 *   time        `real` (default) or `virtual`
 *   args        the program's arguments, as one would type them in a shell
 *   max-memory  in bytes
 *   playground  address of the playground that the link opens; the one beside this script by default
 *
 * Events, which bubble: `run`; `exit` with detail { reason, status }; `change` when the code was edited.
 * Parts for styling: bar, output, status.
 */
export class GoPark extends LitElement {
  static override styles = styles
  static override properties = {
    seed: {},
    time: {},
    args: {},
    maxMemory: { attribute: 'max-memory' },
    playground: {},
    link: { state: true },
    phase: { state: true },
    wantsInput: { state: true },
    result: { state: true },
    isEditing: { state: true },
  }

  /** The playground of this script's folder. */
  static defaultPlayground = './'

  declare seed: string
  declare time: string
  declare args: string
  declare maxMemory: string
  declare playground: string
  declare protected link: string
  declare protected phase: 'idle' | 'loading' | 'running' | 'ended'
  declare protected wantsInput: boolean
  declare protected result: Pick<WidgetRunEnd, 'title' | 'lines' | 'stops'> | null
  declare protected isEditing: boolean
  #original = ''
  #editor: Editor | null = null
  #run: Run | null = null

  constructor() {
    super()
    this.seed = this.time = this.args = this.maxMemory = this.playground = this.link = ''
    this.phase = 'idle'
    this.wantsInput = this.isEditing = false
    this.result = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const block = this.querySelector('pre') ?? this.querySelector('code')
    this.#original = block ? codeText(block) : ''
    void this.#updateLink()
  }

  /** The code as it stands, edited or not. */
  get code(): string {
    return this.#editor?.document ?? this.#original
  }

  /** Runs the code; resolves at the end. */
  async run(): Promise<void> {
    this.stop()
    this.phase = 'loading'
    this.result = null
    this.#emit('run')
    try {
      const { startRun } = await import('./widget-run')
      await this.updateComplete
      const output = this.renderRoot.querySelector<HTMLElement>('.output')
      if (!output) return
      const { code, seed, time, args, maxMemory } = this
      const inputWanted = (wanted: boolean): void => void (this.wantsInput = wanted)
      const started = startRun({ code, seed, time, args, maxMemory, output, inputWanted })
      this.#run = started.run
      this.phase = 'running'
      const end = await started.ended
      if (this.#run === started.run) this.#finish(end, code)
    } catch (error) {
      this.phase = 'ended'
      this.result = { title: strings.failed(String(error)), lines: [], stops: true }
    }
  }

  stop(): void {
    this.#run?.stop()
  }

  /** Puts the author's code back. */
  reset(): void {
    this.#editor?.setDocument(this.#original)
    void this.#updateLink()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.stop()
  }

  protected override render(): unknown {
    const isBusy = this.phase === 'loading' || this.phase === 'running'
    return html`
      <div class="bar" part="bar">
        ${
          this.isEditing
            ? html`<button type="button" @click=${this.reset}>${strings.reset}</button>`
            : html`<button type="button" @click=${this.#edit}>${strings.edit}</button>`
        }
        <a href=${this.link} target="_blank" rel="noopener">${strings.open}</a>
        ${
          isBusy
            ? html`<button type="button" @click=${this.stop}>${strings.stop}</button>`
            : html`<button type="button" class="primary" @click=${this.run}>${strings.run}</button>`
        }
      </div>
      <div class="code" @click=${this.#codeClicked}>
        ${this.isEditing ? html`<div class="editor"></div>` : html`<slot></slot>`}
      </div>
      ${this.phase === 'idle' ? nothing : this.#renderResult()}
    `
  }

  #renderResult(): unknown {
    const { title, lines, stops } = this.result ?? { title: '', lines: [], stops: false }
    return html`
      <div class="result">
        <pre
          class="output"
          part="output"
          role="log"
          aria-label=${strings.output}
          tabindex="0"
        ></pre>
        ${this.wantsInput ? this.#renderInput() : nothing}
        <div class="status" part="status" role="status">
          <span class=${stops ? 'stops' : ''}>
            ${this.phase === 'loading' ? strings.loading : title}
          </span>
          ${lines.map((line) => html`<div>${line}</div>`)}
        </div>
      </div>
    `
  }

  #renderInput(): unknown {
    return html`
      <form @submit=${this.#inputSent}>
        <input aria-label=${strings.input} placeholder=${strings.input} autocomplete="off" />
        <button type="button" @click=${this.#inputEnded}>${strings.inputEnd}</button>
      </form>
    `
  }

  #inputSent(event: SubmitEvent): void {
    event.preventDefault()
    const field = this.renderRoot.querySelector('input')
    if (!field) return
    this.#run?.input(new TextEncoder().encode(`${field.value}\n`))
    field.value = ''
  }

  #inputEnded(): void {
    this.#run?.inputEnd()
  }

  #finish(end: WidgetRunEnd, code: string): void {
    this.phase = 'ended'
    this.wantsInput = false
    this.result = end
    if (this.#editor?.document === code) this.#editor.setMarks(end.marks)
    this.#emit('exit', { reason: end.headline, status: end.status })
  }

  // A click begins editing; a drag selects text and must not.
  #codeClicked(event: Event): void {
    const isLink = event.target instanceof Element && event.target.closest('a, button') !== null
    if (this.isEditing || isLink || document.getSelection()?.isCollapsed === false) return
    void this.#edit()
  }

  async #edit(): Promise<void> {
    const { Editor } = await import('../editor/editor')
    if (this.isEditing) return
    this.#adoptCodeStyle()
    this.isEditing = true
    await this.updateComplete
    const parent = this.renderRoot.querySelector('.editor')
    if (!parent) return
    this.#editor = new Editor({
      parent,
      document: this.#original,
      onEdit: () => {
        void this.#updateLink()
        this.#emit('change')
      },
    })
    this.#editor.focus()
  }

  /** The editor looks like the author's code block. */
  #adoptCodeStyle(): void {
    const block = this.querySelector('code') ?? this.querySelector('pre')
    if (!block) return
    const { fontFamily, fontSize } = getComputedStyle(block)
    this.style.setProperty('--gopark-code-font', fontFamily)
    this.style.setProperty('--gopark-code-size', fontSize)
  }

  async #updateLink(): Promise<void> {
    const { code } = this
    const fragment = await writeLink({ document: code, seed: this.seed || undefined })
    if (code === this.code) this.link = (this.playground || GoPark.defaultPlayground) + fragment
  }

  #emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }))
  }
}
