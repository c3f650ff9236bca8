// The messages between a page and its worker: the only way to the engine.
//
// One worker runs one program at a time. Output flows by credit: the worker sends a batch and waits for
// `shown` before the next, so a flood fills the worker's bounded queue and never the page.
import type { Report } from '../../../wasm/module.mjs'

export type { Report, ReportKind } from '../../../wasm/module.mjs'

/** How a program is to be run. */
export interface RunOptions {
  /** Decides every choice of the run: a decimal number below 2^64. */
  readonly seed: string
  readonly time: 'real' | 'virtual'
  readonly maxMemory: number
  readonly args: readonly string[]
}

/** A stretch of output on one descriptor. */
export interface OutputChunk {
  readonly fd: number
  readonly bytes: Uint8Array
}

/** How a run ended. `fault` is gopark's own failure, never the program's. */
export type EndReason = 'exited' | 'compile-error' | 'stopped' | 'fault'

export interface RunEnd {
  readonly reason: EndReason
  readonly status: number
  readonly wallMs: number
  /** Time as the program saw it. */
  readonly programMs: number
  readonly droppedBytes: number
  readonly fault: string
}

export type ToWorker =
  | {
      readonly type: 'run'
      readonly module: WebAssembly.Module
      readonly source: string
      readonly options: RunOptions
    }
  | { readonly type: 'input'; readonly bytes: Uint8Array }
  | { readonly type: 'inputEnd' }
  | { readonly type: 'shown' }
  | { readonly type: 'stop' }

export type FromWorker =
  /** `droppedBytes` of output before these chunks were dropped since the last batch. */
  | {
      readonly type: 'output'
      readonly chunks: readonly OutputChunk[]
      readonly droppedBytes: number
    }
  /** Many at once: a program may leave a hundred thousand goroutines waiting. */
  | { readonly type: 'reports'; readonly reports: readonly Report[] }
  | { readonly type: 'inputWanted'; readonly wanted: boolean }
  | { readonly type: 'ended'; readonly end: RunEnd }
