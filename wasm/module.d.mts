// Types of module.mjs, and with it of gopark.wasm's call protocol.

/** Where a run stands after a slice. */
export type RunState = 'done' | 'ready' | 'sleeping' | 'wants-input'

/** What a report is about. */
export type ReportKind = 'error' | 'stuck' | 'panic' | 'leak' | 'note'

/** A place in the program and what happened there. Texts are empty and numbers 0 where they do not apply. */
export interface Report {
  readonly kind: ReportKind
  readonly file: string
  /** Counted from 1; 0 when the report has no place. */
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly goroutine: number
  readonly message: string
  readonly function: string
  readonly waitReason: string
  readonly createdFunction: string
  readonly createdFile: string
  readonly createdLine: number
}

/** Who runs the module: receives output and reports, tells the time. */
export interface Host {
  /** Output on descriptor 1 or 2. The bytes are good during the call only. */
  write(fd: number, bytes: Uint8Array): void
  report(report: Report): void
  /** Milliseconds since 1970, with fraction. */
  now(): number
  monotonic(): number
}

/** The exported functions of gopark.wasm. */
export interface Exports {
  readonly memory: WebAssembly.Memory
  readonly _initialize?: () => void
  readonly __wasm_call_ctors?: () => void
  readonly gopark_buffer: (size: number) => number
  readonly gopark_option: (at: number, length: number) => void
  readonly gopark_compile: (at: number, length: number) => number
  readonly gopark_run: (budget: number) => number
  readonly gopark_sleep_ms: () => number
  readonly gopark_input: (at: number, length: number) => void
  readonly gopark_input_end: () => void
  readonly gopark_wants_input: () => number
  readonly gopark_exit_status: () => number
  readonly gopark_finish: () => void
  readonly gopark_program_time_ms: () => number
  readonly gopark_memory_in_use: () => number
  readonly gopark_version: () => number
}

/** The module's memory, seen afresh at each call. */
export interface ModuleMemory {
  bytes: () => Uint8Array
  view: () => DataView
}

export class ModuleFault extends Error {}

export class Program {
  constructor(exports: Exports, memory: ModuleMemory)
  option(key: string, value: string): void
  compile(source: string | Uint8Array): boolean
  run(budget: number): RunState
  sleepMs(): number
  input(bytes: Uint8Array): void
  inputEnd(): void
  wantsInput(): boolean
  exitStatus(): number
  finish(): void
  timeMs(): number
  memoryInUse(): number
  version(): string
}

export function instantiate(module: WebAssembly.Module, host: Host): Promise<Program>
export function connect(exports: Exports, memory: ModuleMemory): Program
export function hostImports(
  host: Host,
  memory: ModuleMemory,
): Record<string, Record<string, (...values: never[]) => unknown>>

/** What a compiled module imports and hosts do not have: nothing, unless its link lost a function. */
export function missingImports(module: WebAssembly.Module): string[]
