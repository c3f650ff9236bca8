// The playground: brings editor, terminal, engine and panels together, one method for each command.
//
// Invariant: the address carries a program only while the editor shows exactly that program.
import { byId } from '../base/dom'
import { columnToOffset, documentLine, programFiles } from '../base/program-files'
import { Editor } from '../editor/editor'
import type { Mark } from '../editor/marks'
import { createEngine } from '../engine'
import { formatDocument, loadFormatter } from '../format/gofmt'
import { Terminal } from '../terminal/terminal'
import { headlines, type Headline } from '../verdict/strings'
import { commandOfKey, keyTexts, type CommandId } from './commands'
import { showCommands } from './commands-dialog'
import type { ExampleGroup } from './examples'
import { examplesPanel } from './examples-panel'
import { Notices } from './notices'
import { showProblems } from './problems'
import { RunSession } from './run-session'
import { settingsPanel } from './settings-panel'
import { openFragment, programToShare, settingsFor, share } from './sharing'
import { Store, type Settings } from './store'
import { commandLabels, strings } from './strings'

const saveDelayMs = 300
const stopping: readonly Headline[] = ['deadlock', 'panic', 'failed', 'notCompiled', 'fault']

export class Playground {
  readonly #store = new Store()
  readonly #notices = new Notices(byId('notices', HTMLElement))
  readonly #problems = byId('problems', HTMLElement)
  readonly #status = byId('status', HTMLElement)
  readonly #engine = createEngine()
  readonly #editor: Editor
  readonly #terminal: Terminal
  readonly #session: RunSession
  readonly #firstProgram: string
  /** The examples' texts: programs that nobody typed. */
  readonly #given: ReadonlySet<string>
  #settings: Settings
  #isEdited = false
  #saveTimer: ReturnType<typeof setTimeout> | undefined

  constructor(groups: readonly ExampleGroup[]) {
    this.#settings = this.#store.settings
    const examples = groups.flatMap((group) => group.examples)
    this.#given = new Set(examples.map((example) => example.document))
    this.#firstProgram = examples[0]?.document ?? ''
    this.#editor = new Editor({
      parent: byId('editor', HTMLElement),
      document: '',
      onEdit: () => this.#edited(),
    })
    this.#terminal = this.#createTerminal()
    this.#session = new RunSession({
      engine: this.#engine,
      editor: this.#editor,
      terminal: this.#terminal,
      settings: () => this.#settings,
      showStatus: (headline, seed) => this.#showStatus(headline, seed),
      showMarks: (marks) => this.#showMarks(marks),
    })
    this.#createPanels(groups)
    this.#listen()
  }

  /** Opens what the address or the last visit says, and makes the engine ready. */
  async open(): Promise<void> {
    await this.#openAddress(true)
    await this.#terminal.writeNotes([strings.pressRun])
    await this.#engine.warm()
  }

  /** Runs a command, from wherever it was given. */
  do(id: CommandId): void {
    switch (id) {
      case 'run':
        return void this.#session.start()
      case 'stop':
        return this.#session.stop()
      case 'format':
        return void this.#format()
      case 'share':
        return void this.#share()
      case 'examples':
      case 'settings':
        return byId(id, HTMLElement).showPopover()
      case 'commands':
        return showCommands((command) => this.do(command))
      case 'copy':
        return void this.#copy()
      case 'clear':
        return this.#terminal.clear()
      case 'nextMark':
        return this.#goToNextMark()
      case 'editor':
        return this.#editor.focus()
      case 'terminal':
        return this.#terminal.focus()
    }
  }

  #createTerminal(): Terminal {
    const files = () => programFiles(this.#editor.document)
    return new Terminal(byId('terminal', HTMLElement), {
      input: (text) => this.#session.input(text),
      inputEnd: () => this.#session.inputEnd(),
      interrupt: () => this.#session.stop(),
      knowsPlace: (path, line) => documentLine(files(), path, line) !== null,
      openPlace: (path, line, column) => {
        const found = documentLine(files(), path, line)
        if (found === null) return
        this.#editor.goTo(found, columnToOffset(this.#editor.lineText(found), column))
      },
    })
  }

  #createPanels(groups: readonly ExampleGroup[]): void {
    examplesPanel(byId('examples', HTMLElement), {
      groups,
      earlier: () => this.#store.kept,
      choose: (document) => this.#choose(document),
    })
    settingsPanel(byId('settings', HTMLElement), {
      settings: () => this.#settings,
      change: (settings) => this.#changeSettings(settings),
    })
  }

  #listen(): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-command]')) {
      const id = button.dataset['command'] as CommandId
      const [key] = keyTexts(id)
      button.title = key ? `${commandLabels[id]} (${key})` : commandLabels[id]
      // The buttons of the panels open them by themselves.
      if (!button.hasAttribute('popovertarget')) button.addEventListener('click', () => this.do(id))
    }
    // Before the editor sees the key: its own meaning of it comes second.
    addEventListener('keydown', (event) => this.#pressed(event), { capture: true })
    addEventListener('hashchange', () => void this.#openAddress(false))
    addEventListener('pagehide', () => this.#saveNow())
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || document.querySelector('dialog[open]')) return
    const id = commandOfKey(event)
    if (!id) return
    event.preventDefault()
    event.stopPropagation()
    this.do(id)
  }

  async #openAddress(isFirst: boolean): Promise<void> {
    const opened = await openFragment(location.hash)
    const draft = this.#store.draft
    if (opened.kind === 'none') {
      if (isFirst) this.#editor.setDocument(draft ?? this.#firstProgram)
      return
    }
    // The program that was being written makes room, and stays to be found.
    const wanted = opened.kind === 'program' ? opened.program.document : opened.decoded
    const written = isFirst ? draft : this.#editor.document
    const kept = written !== null && this.#keepOwn(written, wanted)
    this.#show(wanted)
    if (opened.kind === 'program') {
      this.#settings = settingsFor(opened.program, this.#settings)
      return this.#notices.show(opened.notice)
    }
    if (!kept) return this.#notices.show(opened.notice)
    const action = { label: strings.openDraft, run: () => this.#choose(written) }
    this.#notices.show(opened.notice, { action })
  }

  /** Puts a chosen program into the editor; what was typed there is kept. */
  #choose(document: string): void {
    this.#keepOwn(this.#editor.document, document)
    clearAddress()
    this.#notices.clear()
    this.#show(document)
    this.#store.saveDraft(document)
    // A seed that came with a link belonged to its program.
    this.#changeSettings({ ...this.#settings, seed: this.#store.settings.seed })
    this.#editor.focus()
  }

  /** Keeps a program that makes room for another, if it is the reader's own. True if it is. */
  #keepOwn(document: string, next: string): boolean {
    const isOwn = document.trim() !== '' && document !== next && !this.#given.has(document)
    if (isOwn) this.#store.keep(document)
    return isOwn
  }

  #show(document: string): void {
    this.#session.stop()
    this.#editor.setDocument(document)
    this.#showMarks([])
    this.#isEdited = false
  }

  #edited(): void {
    this.#isEdited = true
    clearAddress()
    clearTimeout(this.#saveTimer)
    this.#saveTimer = setTimeout(() => this.#saveNow(), saveDelayMs)
    this.#listMarks()
  }

  #saveNow(): void {
    clearTimeout(this.#saveTimer)
    if (this.#isEdited) this.#store.saveDraft(this.#editor.document)
  }

  #changeSettings(settings: Settings): void {
    this.#settings = settings
    this.#store.saveSettings(settings)
  }

  #showStatus(headline: Headline, seed: string): void {
    const { sign, word } = headlines[headline]
    this.#status.textContent = `${sign} ${word} · ${strings.seedOfRun(seed)}`
    this.#status.classList.toggle('stops', stopping.includes(headline))
    const stop = document.querySelector('[data-command="stop"]')
    stop?.setAttribute('aria-disabled', String(!['running', 'input'].includes(headline)))
  }

  #showMarks(marks: readonly Mark[]): void {
    this.#editor.setMarks(marks)
    const first = marks.find((mark) => mark.kind !== 'leak') ?? marks[0]
    if (first) this.#editor.reveal(first.line)
    this.#listMarks()
  }

  #listMarks(): void {
    showProblems(this.#problems, this.#editor.marks, (mark) => this.#goToMark(mark))
  }

  #goToMark(mark: Mark): void {
    this.#editor.goTo(mark.line, columnToOffset(this.#editor.lineText(mark.line), mark.column))
  }

  #goToNextMark(): void {
    const { marks, line } = this.#editor
    const next = marks.find((mark) => mark.line > line) ?? marks[0]
    if (next) this.#goToMark(next)
  }

  async #format(): Promise<void> {
    const before = this.#editor.document
    try {
      const formatted = formatDocument(before, await loadFormatter())
      if (this.#editor.document !== before) return
      if (formatted.outcome === 'unreadable') {
        const line = documentLine(programFiles(before), formatted.file, formatted.line)
        this.#showMarks([{ ...formatted, kind: 'error', line: line ?? 1, endColumn: 0 }])
        return this.#notices.show(strings.notFormatted)
      }
      if (formatted.document === before) return this.#notices.show(strings.alreadyFormatted)
      this.#editor.setDocument(formatted.document)
      this.#edited()
      this.#notices.show(strings.formatted)
    } catch (error) {
      this.#notices.show(strings.formatterMissing(String(error)))
    }
  }

  async #share(): Promise<void> {
    this.#saveNow()
    const program = programToShare(this.#editor.document, this.#settings, this.#session.last)
    const { text, details } = await share(program)
    this.#notices.show(text, details ? { details } : {})
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#terminal.outputText())
      this.#notices.show(strings.copied)
    } catch {
      this.#notices.show(strings.notCopied)
    }
  }
}

function clearAddress(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
}
