// One run inside the worker: drives the program, queues its output, answers the page.
//
// It knows neither Worker nor WebAssembly, so that it is tested in Node with a program that is only an object.
import { drive, Rest, type Turns } from '../../../wasm/drive.mjs'
import type { Host, Program, Report } from '../../../wasm/module.mjs'
import { BatchSize } from './batch-size'
import { OutputQueue } from './output-queue'
import type { FromWorker, RunEnd, RunOptions } from './protocol'

/** A slice leaves a frame's time for everything else. */
const sliceMs = 10
/** What waits for a page that does not keep up: about what its terminal keeps anyway. */
const queueLimit = 512 << 10

/** What a run needs from around it. */
export interface Surroundings {
  post(message: FromWorker): void
  /** Gives the event loop a turn. */
  turn(): Promise<void>
  /** Makes the program; the host receives its output and reports. */
  load(host: Host): Promise<Program>
}

export class Runner {
  readonly #around: Surroundings
  readonly #output = new OutputQueue(queueLimit)
  readonly #batch = new BatchSize()
  readonly #rest = new Rest()
  #reports: Report[] = []
  #program: Program | null = null
  #started = 0
  #stopped = false
  #batchIsOut = false
  #inputWanted = false
  #drained: (() => void) | null = null

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** Compiles and runs to the end. Never rejects: a fault of gopark is a way to end. */
  async run(source: string, options: RunOptions): Promise<void> {
    this.#started = performance.now()
    let end: Pick<RunEnd, 'reason' | 'status' | 'fault'>
    try {
      end = await this.#compileAndDrive(source, options)
    } catch (error) {
      end = {
        reason: 'fault',
        status: 2,
        fault: error instanceof Error ? error.message : String(error),
      }
    }
    const wallMs = performance.now() - this.#started
    const programMs = end.reason === 'fault' ? wallMs : (this.#program?.timeMs() ?? wallMs)
    await this.#drain()
    const { droppedBytes } = this.#output
    this.#around.post({ type: 'ended', end: { ...end, wallMs, programMs, droppedBytes } })
  }

  input(bytes: Uint8Array): void {
    this.#program?.input(bytes)
    this.#rest.wake()
  }

  inputEnd(): void {
    this.#program?.inputEnd()
    this.#rest.wake()
  }

  /** The page has shown the last batch. */
  shown(): void {
    this.#batchIsOut = false
    this.#batch.shown(performance.now())
    this.#flush()
  }

  /** Ends the run at the next slice; of the waiting output only the last batch is kept. */
  stop(): void {
    this.#stopped = true
    this.#rest.wake()
    if (this.#output.length > this.#batch.size) this.#output.keepLast(this.#batch.size)
    this.#batchIsOut = false
    this.#flush()
  }

  async #compileAndDrive(
    source: string,
    options: RunOptions,
  ): Promise<Pick<RunEnd, 'reason' | 'status' | 'fault'>> {
    const program = await this.#around.load(this.#host())
    this.#program = program
    setOptions(program, options)
    if (!program.compile(source)) return { reason: 'compile-error', status: 1, fault: '' }
    // The program's time begins now: it is not told of compiling.
    this.#started = performance.now()
    const ended = await drive(program, this.#turns())
    if (!ended) return { reason: 'stopped', status: 0, fault: '' }
    program.finish()
    return { reason: 'exited', status: program.exitStatus(), fault: '' }
  }

  #host(): Host {
    return {
      write: (fd, bytes) => this.#output.push(fd, bytes),
      report: (report) => this.#reports.push(report),
      now: () => performance.timeOrigin + performance.now(),
      monotonic: () => performance.now(),
    }
  }

  #turns(): Turns {
    return {
      sliceMs,
      isStopped: () => this.#stopped,
      next: () => this.#around.turn(),
      rest: (ms) => this.#rest.for(ms),
      ran: () => {
        this.#flush()
        this.#tellInputWanted()
      },
    }
  }

  #tellInputWanted(): void {
    const wanted = this.#program?.wantsInput() ?? false
    if (wanted === this.#inputWanted) return
    this.#inputWanted = wanted
    this.#around.post({ type: 'inputWanted', wanted })
  }

  #flush(): void {
    if (this.#reports.length > 0) {
      this.#around.post({ type: 'reports', reports: this.#reports })
      this.#reports = []
    }
    if (this.#output.length === 0) this.#drained?.()
    if (this.#batchIsOut || this.#output.length === 0) return
    this.#batchIsOut = true
    this.#batch.sent(performance.now())
    this.#around.post({ type: 'output', ...this.#output.take(this.#batch.size) })
    if (this.#output.length === 0) this.#drained?.()
  }

  // The end is told after the last byte of output has been sent.
  #drain(): Promise<void> {
    return new Promise((resolve) => {
      this.#drained = resolve
      this.#flush()
    })
  }
}

function setOptions(program: Program, options: RunOptions): void {
  program.option('seed', options.seed)
  program.option('time', options.time)
  program.option('max-memory', String(options.maxMemory))
  for (const arg of options.args) program.option('arg', arg)
}
