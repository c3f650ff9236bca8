// Types of drive.mjs.
import type { Program, RunState } from './module.mjs'

export class Pace {
  budget: number
  constructor(sliceMs: number)
  ran(ms: number): void
}

export class Rest {
  for(ms: number): Promise<void>
  wake(): void
}

/** How the host gives turns. */
export interface Turns {
  readonly sliceMs: number
  isStopped(): boolean
  next(): Promise<void>
  rest(ms: number): Promise<void>
  /** Called after each slice. */
  ran?(state: RunState): void
}

export function drive(program: Pick<Program, 'run' | 'sleepMs'>, turns: Turns): Promise<boolean>
