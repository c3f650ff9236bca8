// Colours of the editor, all from the page's custom properties, so that light and dark are the page's business.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.controlKeyword], color: 'var(--gopark-keyword)' },
  { tag: [tags.string, tags.character, tags.special(tags.string)], color: 'var(--gopark-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--gopark-number)' },
  { tag: tags.comment, color: 'var(--gopark-comment)', fontStyle: 'italic' },
  { tag: [tags.typeName, tags.namespace], color: 'var(--gopark-type)' },
  { tag: tags.function(tags.definition(tags.variableName)), color: 'var(--gopark-function)' },
])

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--gopark-ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--gopark-code-font)',
    fontSize: 'var(--gopark-code-size)',
    lineHeight: '1.6',
  },
  '.cm-content': {
    caretColor: 'var(--gopark-ink)',
    padding: 'var(--gopark-code-padding, 8px 0 32px)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--gopark-ink)' },
  '.cm-gutters': {
    backgroundColor: 'transparent',
    color: 'var(--gopark-dim)',
    border: 'none',
  },
  '.cm-activeLine': { backgroundColor: 'var(--gopark-active-line)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--gopark-ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, ::selection':
    { backgroundColor: 'var(--gopark-selection) !important' },
  '.cm-matchingBracket': { backgroundColor: 'var(--gopark-selection)', outline: 'none' },
  '.cm-panels': { backgroundColor: 'var(--gopark-panel)', color: 'var(--gopark-ink)' },
  '.cm-panels button, .cm-panels input': { font: 'inherit' },
  '.cm-mark-gutter': { width: '1.4em', textAlign: 'center' },
  '.cm-mark-sign': { fontWeight: 'bold', cursor: 'default' },
  '.cm-mark-sign.cm-mark-error, .cm-mark-sign.cm-mark-panic, .cm-mark-sign.cm-mark-stuck': {
    color: 'var(--gopark-red)',
  },
  '.cm-mark-sign.cm-mark-leak, .cm-mark-sign.cm-mark-note': { color: 'var(--gopark-accent)' },
  '.cm-mark-line': { backgroundColor: 'var(--gopark-quiet-mark)' },
  '.cm-mark-line.cm-mark-error, .cm-mark-line.cm-mark-panic, .cm-mark-line.cm-mark-stuck': {
    backgroundColor: 'var(--gopark-red-mark)',
  },
  '.cm-mark-range': {
    textDecoration: 'underline wavy var(--gopark-accent) 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-mark-range.cm-mark-error, .cm-mark-range.cm-mark-panic': {
    textDecorationColor: 'var(--gopark-red)',
  },
  '.cm-mark-message': {
    marginLeft: '2em',
    color: 'var(--gopark-mark-ink)',
    fontFamily: 'var(--gopark-font)',
    fontSize: '0.9em',
    whiteSpace: 'pre-wrap',
    userSelect: 'none',
  },
  '.cm-mark-message.cm-mark-error, .cm-mark-message.cm-mark-panic, .cm-mark-message.cm-mark-stuck':
    {
      color: 'var(--gopark-red)',
    },
})

/** The editor's look. */
export function themeExtension(): Extension {
  return [theme, syntaxHighlighting(highlight)]
}
