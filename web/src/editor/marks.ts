// Marks in the editor: lines where something happened, with a sign in the gutter and the words beside the line.
//
// A mark stands for what the last run said about a line: it moves with the line and goes when the line is edited.
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
import {
  Decoration,
  EditorView,
  GutterMarker,
  gutter,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view'
import { columnToOffset } from '../base/program-files'

/** What a mark is about; decides sign and colour. Red is for what stopped the program. */
export type MarkKind = 'error' | 'stuck' | 'panic' | 'leak' | 'note'

export interface Mark {
  readonly kind: MarkKind
  /** Of the document, from 1. */
  readonly line: number
  /** In bytes from 1; 0 marks the whole line. */
  readonly column: number
  readonly endColumn: number
  readonly message: string
}

/** The sign in the gutter, so that colour is never alone. */
export const markSigns: Readonly<Record<MarkKind, string>> = {
  error: '✕',
  panic: '✕',
  stuck: '‖',
  leak: '○',
  note: '·',
}

interface PlacedMark extends Mark {
  readonly lineStart: number
}

/** Replaces all marks. */
export const setMarksEffect = StateEffect.define<readonly Mark[]>()

const marksField = StateField.define<readonly PlacedMark[]>({
  create: () => [],
  update(marks, transaction) {
    let next = marks
    if (transaction.docChanged) next = moveMarks(marks, transaction.startState, transaction.changes)
    for (const effect of transaction.effects) {
      if (effect.is(setMarksEffect)) next = placeMarks(effect.value, transaction.state)
    }
    return next
  },
  provide: (field) =>
    EditorView.decorations.compute([field], (state) => decorations(state, state.field(field))),
})

/** The marks as they stand now. */
export function currentMarks(state: EditorState): Mark[] {
  return state.field(marksField).map((mark) => ({
    ...mark,
    line: state.doc.lineAt(mark.lineStart).number,
  }))
}

function placeMarks(marks: readonly Mark[], state: EditorState): PlacedMark[] {
  return marks
    .filter((mark) => mark.line >= 1 && mark.line <= state.doc.lines)
    .map((mark) => ({ ...mark, lineStart: state.doc.line(mark.line).from }))
    .sort((a, b) => a.lineStart - b.lineStart || a.column - b.column)
}

function moveMarks(
  marks: readonly PlacedMark[],
  before: EditorState,
  changes: ViewUpdate['changes'],
): PlacedMark[] {
  const isTouched = (mark: PlacedMark): boolean => {
    const line = before.doc.lineAt(mark.lineStart)
    let touched = false
    changes.iterChangedRanges((from, to) => {
      // A line break added before or after leaves the line as it is.
      const isBeside = from === to && (from === line.from || from === line.to)
      if (from <= line.to && to >= line.from && !isBeside) touched = true
    })
    return touched
  }
  return marks
    .filter((mark) => !isTouched(mark))
    .map((mark) => ({ ...mark, lineStart: changes.mapPos(mark.lineStart, 1) }))
}

function decorations(state: EditorState, marks: readonly PlacedMark[]): DecorationSet {
  const ranges = marks.flatMap((mark) => {
    const line = state.doc.lineAt(mark.lineStart)
    const made = [
      Decoration.line({ class: `cm-mark-line cm-mark-${mark.kind}` }).range(line.from),
      Decoration.widget({ widget: new MessageWidget(mark), side: 1 }).range(line.to),
    ]
    const from = line.from + columnToOffset(line.text, mark.column)
    const to =
      mark.endColumn > mark.column
        ? line.from + columnToOffset(line.text, mark.endColumn)
        : (state.wordAt(from)?.to ?? from + 1)
    if (mark.column > 0 && to > from && to <= line.to) {
      made.push(Decoration.mark({ class: `cm-mark-range cm-mark-${mark.kind}` }).range(from, to))
    }
    return made
  })
  return Decoration.set(ranges, true)
}

class MessageWidget extends WidgetType {
  readonly #mark: Mark

  constructor(mark: Mark) {
    super()
    this.#mark = mark
  }

  override eq(other: MessageWidget): boolean {
    return this.#mark.kind === other.#mark.kind && this.#mark.message === other.#mark.message
  }

  toDOM(): HTMLElement {
    const made = document.createElement('span')
    made.className = `cm-mark-message cm-mark-${this.#mark.kind}`
    made.textContent = `${markSigns[this.#mark.kind]} ${this.#mark.message}`
    return made
  }
}

class SignMarker extends GutterMarker {
  readonly #kind: MarkKind
  readonly #message: string

  constructor(kind: MarkKind, message: string) {
    super()
    this.#kind = kind
    this.#message = message
  }

  override eq(other: SignMarker): boolean {
    return this.#kind === other.#kind && this.#message === other.#message
  }

  override toDOM(): HTMLElement {
    const made = document.createElement('span')
    made.className = `cm-mark-sign cm-mark-${this.#kind}`
    made.textContent = markSigns[this.#kind]
    made.title = this.#message
    return made
  }
}

const signGutter = gutter({
  class: 'cm-mark-gutter',
  lineMarker(view, block) {
    const marks = view.state.field(marksField).filter((mark) => mark.lineStart === block.from)
    const first = marks[0]
    if (!first) return null
    return new SignMarker(first.kind, marks.map((mark) => mark.message).join('\n'))
  },
  lineMarkerChange: (update) =>
    update.startState.field(marksField) !== update.state.field(marksField),
  initialSpacer: () => new SignMarker('note', ''),
})

/** Marks, their gutter and their words. */
export function marksExtension(): Extension {
  return [marksField, signGutter]
}
