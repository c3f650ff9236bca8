// The code editor: CodeMirror with Go's highlighting, tabs as gofmt wants them, and marks.
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
} from '@codemirror/commands'
import { goLanguage } from '@codemirror/lang-go'
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorSelection, EditorState, Transaction, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { currentMarks, marksExtension, setMarksEffect, type Mark } from './marks'
import { strings } from './strings'
import { themeExtension } from './theme'

export interface EditorOptions {
  readonly parent: Element | ShadowRoot
  readonly document: string
  /** Called after each change that the user made, not after setDocument. */
  readonly onEdit?: () => void
}

/** Owns a CodeMirror view; dispose it when the editor goes away. */
export class Editor {
  readonly #view: EditorView
  #isSetting = false

  constructor(options: EditorOptions) {
    const onUpdate = EditorView.updateListener.of((update) => {
      if (update.docChanged && !this.#isSetting) options.onEdit?.()
    })
    this.#view = new EditorView({
      parent: options.parent,
      root: options.parent.getRootNode() as Document | ShadowRoot,
      state: EditorState.create({ doc: options.document, extensions: [extensions(), onUpdate] }),
    })
  }

  /** The text, byte for byte: line ends are as they were typed or loaded. */
  get document(): string {
    return this.#view.state.sliceDoc()
  }

  /** Replaces the text; undo brings the old one back. Marks go. */
  setDocument(text: string): void {
    const { from, to, insert } = smallestChange(this.document, text)
    this.#isSetting = true
    const isFirst = this.#view.state.doc.length === 0
    this.#view.dispatch({
      changes: { from, to, insert },
      effects: setMarksEffect.of([]),
      annotations: [isolateHistory.of('full'), Transaction.addToHistory.of(!isFirst)],
    })
    this.#isSetting = false
  }

  get marks(): Mark[] {
    return currentMarks(this.#view.state)
  }

  setMarks(marks: readonly Mark[]): void {
    this.#view.dispatch({ effects: setMarksEffect.of(marks) })
  }

  /** Puts the cursor at a line's start or column (in UTF-16 units from 0), shows it, and takes the focus. */
  goTo(line: number, offset = 0): void {
    const { doc } = this.#view.state
    const target = doc.line(Math.min(Math.max(line, 1), doc.lines))
    const at = Math.min(target.from + offset, target.to)
    this.#view.dispatch({
      selection: EditorSelection.cursor(at),
      effects: EditorView.scrollIntoView(at, { y: 'center' }),
    })
    this.focus()
  }

  /** Shows a line without moving the cursor. */
  reveal(line: number): void {
    const { doc } = this.#view.state
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines)).from
    this.#view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'nearest', yMargin: 40 }) })
  }

  /** The line of the cursor, from 1. */
  get line(): number {
    return this.#view.state.doc.lineAt(this.#view.state.selection.main.head).number
  }

  lineText(line: number): string {
    const { doc } = this.#view.state
    return line >= 1 && line <= doc.lines ? doc.line(line).text : ''
  }

  focus(): void {
    this.#view.focus()
  }

  dispose(): void {
    this.#view.destroy()
  }
}

function extensions(): Extension {
  return [
    // Carriage returns stay in the text: a program is shared and run byte for byte.
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
    EditorState.tabSize.of(4),
    indentUnit.of('\t'),
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    EditorView.lineWrapping,
    goLanguage,
    marksExtension(),
    themeExtension(),
    EditorView.contentAttributes.of({
      'aria-label': strings.label,
      'aria-description': strings.help,
      spellcheck: 'false',
      autocapitalize: 'off',
    }),
    keymap.of([
      // Ctrl+Enter runs the program: the page listens for it.
      { key: 'Mod-Enter', run: () => true },
      ...closeBracketsKeymap,
      ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
      ...searchKeymap,
      ...historyKeymap,
      indentWithTab,
    ]),
  ]
}

/** The change between two texts without their common beginning and end, so that the cursor stays. */
export function smallestChange(
  before: string,
  after: string,
): { from: number; to: number; insert: string } {
  const limit = Math.min(before.length, after.length)
  let from = 0
  while (from < limit && before[from] === after[from]) from++
  let end = 0
  while (end < limit - from && before.at(-1 - end) === after.at(-1 - end)) end++
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) }
}
