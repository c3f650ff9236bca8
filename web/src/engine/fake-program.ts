// A program for the engine's tests: an object with the module's exports, whose run is a list of steps.
//
// It stands for gopark.wasm below module.mjs, so that the real call protocol is what the tests exercise.
import {
  connect,
  hostImports,
  type Exports,
  type Host,
  type Program,
} from '../../../wasm/module.mjs'

/** What the fake sees and may do during a slice. */
export interface FakeWorld {
  readonly options: string[]
  readonly source: string
  readonly input: string[]
  readonly inputEnded: boolean
  write(fd: number, text: string): void
  report(kind: number, numbers: readonly [number, number, number, number], text: string): void
}

/** One slice: returns gopark_run's number. */
export type FakeStep = (world: FakeWorld) => number

export interface FakeScript {
  /** gopark_compile's number. */
  compile?: FakeStep
  /** Called for each slice. */
  run: FakeStep
  finish?: (world: FakeWorld) => void
  exitStatus?: number
  sleepMs?: number
}

const done = 0

/** A program of this script, connected to `host` as the real module is. */
export function fakeProgram(script: FakeScript, host: Host): Program {
  const memory = new WebAssembly.Memory({ initial: 1 })
  const view = {
    bytes: () => new Uint8Array(memory.buffer),
    view: () => new DataView(memory.buffer),
  }
  const imports = hostImports(host, view)['env'] as unknown as Record<
    string,
    (...values: number[]) => void
  >
  const outputAt = 32_768
  const put = (text: string): [number, number] => {
    const bytes = new TextEncoder().encode(text)
    if (outputAt + bytes.length > memory.buffer.byteLength) memory.grow(1 + (bytes.length >> 16))
    view.bytes().set(bytes, outputAt)
    return [outputAt, bytes.length]
  }
  const text = (at: number, length: number): string =>
    new TextDecoder().decode(view.bytes().subarray(at, at + length))
  const world = {
    options: [] as string[],
    source: '',
    input: [] as string[],
    inputEnded: false,
    write: (fd: number, output: string) => imports['host_write']?.(fd, ...put(output)),
    report: (kind: number, numbers: readonly number[], fields: string) =>
      imports['host_report']?.(kind, ...numbers, ...put(fields)),
  }
  const exports: Exports = {
    memory,
    gopark_buffer: () => 0,
    gopark_option: (at, length) => void world.options.push(text(at, length)),
    gopark_compile: (at, length) => {
      world.source = text(at, length)
      return script.compile?.(world) ?? done
    },
    gopark_run: () => script.run(world),
    gopark_sleep_ms: () => script.sleepMs ?? 0,
    gopark_input: (at, length) => void world.input.push(text(at, length)),
    gopark_input_end: () => void (world.inputEnded = true),
    gopark_wants_input: () => Number(world.input.length === 0 && !world.inputEnded),
    gopark_exit_status: () => script.exitStatus ?? 0,
    gopark_finish: () => script.finish?.(world),
    gopark_program_time_ms: () => 1500,
    gopark_memory_in_use: () => 4096,
    gopark_version: () => put('gopark test\0')[0],
  }
  return connect(exports, view)
}
