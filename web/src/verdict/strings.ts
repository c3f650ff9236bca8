// What gopark says about how a run ended, beside and after the program's own output.
import { plural } from '../base/text'

const list = (numbers: readonly number[]): string =>
  numbers.length > 4
    ? `${numbers.slice(0, 3).join(', ')} and ${numbers.length - 3} more`
    : numbers.join(', ')

export const strings = {
  stuck: (goroutines: readonly number[], reason: string) =>
    goroutines.length === 1
      ? `goroutine ${goroutines[0]} is stuck here: ${reason}`
      : `${goroutines.length} goroutines are stuck here: ${reason} (${list(goroutines)})`,
  leaked: (goroutines: readonly number[], reason: string) =>
    goroutines.length === 1
      ? `goroutine ${goroutines[0]} was still waiting here: ${reason}`
      : `${goroutines.length} goroutines were still waiting here: ${reason} (${list(goroutines)})`,
  exited: 'Program exited.',
  exitStatus: (status: number) => `exit status ${status}`,
  notCompiled: 'The program does not compile.',
  stopped: 'Stopped.',
  fault: (reason: string) =>
    `gopark itself failed (${reason}). This is a fault of gopark, not of your program.`,
  times: (wall: string) => wall,
  bothTimes: (wall: string, program: string) => `${wall}; ${program} in the program’s own time`,
  leaks: (count: number, places: string) =>
    `${plural(count, 'goroutine was', 'goroutines were')} still waiting: ${places}`,
  leakPlace: (count: number, name: string, place: string, reason: string) =>
    `${count > 1 ? `${count} × ` : ''}${name} at ${place} (${reason})`,
  morePlaces: (count: number) => `and ${count} more places`,
  dropped: (size: string) =>
    `${size} of output came faster than it can be shown and was dropped; this is its end.`,
  overfull: (lines: string) => `Only the last ${lines} are kept.`,
} as const

/** A word and its sign for how a run stands, so that colour is never alone. */
export const headlines = {
  idle: { sign: '', word: '' },
  loading: { sign: '…', word: 'loading' },
  running: { sign: '▸', word: 'running' },
  input: { sign: '⌨', word: 'waits for input' },
  exited: { sign: '✓', word: 'exited' },
  deadlock: { sign: '‖', word: 'deadlock' },
  panic: { sign: '✕', word: 'panic' },
  failed: { sign: '✕', word: 'failed' },
  notCompiled: { sign: '✕', word: 'does not compile' },
  stopped: { sign: '■', word: 'stopped' },
  fault: { sign: '✕', word: 'gopark failed' },
} as const

export type Headline = keyof typeof headlines
