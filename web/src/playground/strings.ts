// What the playground says. The editor, the terminal and the words about a run's end have their own files.
import { countText } from '../base/text'

export const strings = {
  pressRun: 'Press Run, or Ctrl+Enter.',
  running: 'The program is running.',
  copied: 'Output copied.',
  notCopied: 'The browser did not let the page copy. Select the text and copy it yourself.',
  formatted: 'Formatted.',
  alreadyFormatted: 'The program is already as gofmt writes it.',
  notFormatted: 'gofmt could not read the program: see the mark.',
  formatterMissing: (reason: string) => `gofmt could not be loaded (${reason}).`,
  linkCopied: (length: number) =>
    `Link copied: ${countText(length)} characters, in the address now. ${linkCarries}`,
  linkMade: (length: number) =>
    `The link is in the address now: ${countText(length)} characters. ${linkCarries}`,
  linkLimit: (length: number) => {
    if (length > 4000) return 'Some chat programs cut links of this length.'
    return length > 2000 ? 'Discord cuts messages after 2,000 characters.' : ''
  },
  linkOpened: (seed: string | undefined) =>
    seed === undefined
      ? 'This program came with the link.'
      : `This program came with the link. It runs with seed ${seed}.`,
  linkCut: (missing: number) =>
    `This link was cut: its last ${countText(missing)} characters are missing.`,
  linkDamaged: 'This link was damaged on its way: its checksum does not fit.',
  linkDecodedPart: 'What could be read of its program is in the editor; the rest is lost.',
  linkDecodedNothing: 'Nothing of its program could be read.',
  linkNewer:
    'This link was made by a newer gopark. Reload the page to get it, then open the link again.',
  linkForeign: 'What follows # in this address is not a program of gopark.',
  linkField: 'Link',
  openDraft: 'Open my last program',
  close: 'Close',
  problem: (line: number, message: string) => `Line ${line}: ${message}`,
  problems: 'Marked lines',
  earlier: 'Earlier programs',
  emptyProgram: 'empty',
  seedOfRun: (seed: string) => `seed ${seed}`,
  seedHelp:
    'The seed must be a whole number from 0 to 18446744073709551615. Empty: a new one for each run.',
  keyOr: ' or ',
} as const

const linkCarries = 'It carries the whole program; nothing was stored anywhere.'

/** The commands' names, as buttons and in the list. */
export const commandLabels = {
  run: 'Run',
  stop: 'Stop',
  format: 'Format',
  share: 'Share',
  examples: 'Examples',
  settings: 'Settings',
  commands: 'All commands',
  copy: 'Copy output',
  clear: 'Clear terminal',
  nextMark: 'Go to the next marked line',
  editor: 'Go to the editor',
  terminal: 'Go to the terminal',
} as const
