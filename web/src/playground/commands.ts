// Everything that can be done, once: for the buttons, the keys and the list behind `?`.
import { commandLabels } from './strings'

export type CommandId = keyof typeof commandLabels

/** A key as the page writes and recognises it. `Mod` is Ctrl, on a Mac Cmd. */
interface Shortcut {
  readonly mod?: true
  readonly shift?: true
  readonly alt?: true
  /** KeyboardEvent.key, or .code for letters with Alt, which type other characters on a Mac. */
  readonly key: string
  /** Only where no text is being typed. */
  readonly outsideText?: true
}

const shortcuts: Readonly<Partial<Record<CommandId, readonly Shortcut[]>>> = {
  run: [{ mod: true, key: 'Enter' }],
  stop: [{ mod: true, key: '.' }],
  format: [{ shift: true, alt: true, key: 'KeyF' }],
  share: [{ shift: true, alt: true, key: 'KeyS' }],
  examples: [{ shift: true, alt: true, key: 'KeyE' }],
  commands: [{ key: '?', outsideText: true }, { key: 'F1' }],
  nextMark: [{ key: 'F8' }],
  editor: [{ shift: true, key: 'F6' }],
  terminal: [{ key: 'F6' }],
}

const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform)

/** The command that a key press means, or null. */
export function commandOfKey(event: KeyboardEvent): CommandId | null {
  for (const [id, keys] of Object.entries(shortcuts) as [CommandId, readonly Shortcut[]][]) {
    if (keys.some((shortcut) => matches(shortcut, event))) return id
  }
  return null
}

function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  if (event.key !== shortcut.key && event.code !== shortcut.key) return false
  const mod = isMac ? event.metaKey : event.ctrlKey
  if (mod !== Boolean(shortcut.mod)) return false
  if (event.altKey !== Boolean(shortcut.alt)) return false
  // `?` is typed with Shift on most keyboards.
  if (shortcut.key !== '?' && event.shiftKey !== Boolean(shortcut.shift)) return false
  return !(shortcut.outsideText && isTextTarget(event.target))
}

function isTextTarget(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}

/** The keys of a command as text, such as `Ctrl+Enter`; empty when it has none. */
export function keyTexts(id: CommandId): string[] {
  return (shortcuts[id] ?? []).map((shortcut) =>
    [
      ...(shortcut.mod ? [isMac ? 'Cmd' : 'Ctrl'] : []),
      ...(shortcut.shift ? ['Shift'] : []),
      ...(shortcut.alt ? [isMac ? 'Option' : 'Alt'] : []),
      shortcut.key.replace(/^Key/, ''),
    ].join('+'),
  )
}
