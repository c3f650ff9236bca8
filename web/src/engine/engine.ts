// The page's side of the engine: starts runs in a worker, stops them, passes on what they do.
import type { FromWorker, OutputChunk, Report, RunEnd, RunOptions, ToWorker } from './protocol'

/** A worker that has not answered Stop by then is ended. */
const stopTimeoutMs = 60

/** Receives what a run does. */
export interface RunListener {
  /** Resolves when the output has been shown; more comes only then. */
  output(chunks: readonly OutputChunk[], droppedBytes: number): Promise<void>
  report(report: Report): void
  inputWanted(wanted: boolean): void
}

/** Where module and worker come from. */
export interface EngineParts {
  loadModule(): Promise<WebAssembly.Module>
  spawnWorker(): Promise<Worker>
}

/** Runs one program at a time. */
export class Engine {
  readonly #parts: EngineParts
  #worker: Promise<Worker> | null = null
  #current: Run | null = null

  constructor(parts: EngineParts) {
    this.#parts = parts
  }

  /** Fetches and compiles ahead of the first run. Failures are told at the run. */
  async warm(): Promise<void> {
    await Promise.allSettled([this.#parts.loadModule(), this.#spawned()])
  }

  /** Starts a run; one that is still going is stopped. */
  run(source: string, options: RunOptions, listener: RunListener): Run {
    const previous = this.#current
    previous?.stop()
    const run = new Run(listener, () => this.#discardWorker())
    this.#current = run
    void this.#start(run, source, options, previous)
    return run
  }

  dispose(): void {
    this.#current?.stop()
    this.#discardWorker()
  }

  async #start(run: Run, source: string, options: RunOptions, previous: Run | null): Promise<void> {
    try {
      // The worker's messages belong to one run: the one before must have ended.
      await previous?.ended
      const [module, worker] = await Promise.all([this.#parts.loadModule(), this.#spawned()])
      run.attach(worker, { type: 'run', module, source, options })
    } catch (error) {
      run.fail(error instanceof Error ? error.message : String(error))
    }
  }

  #spawned(): Promise<Worker> {
    this.#worker ??= this.#parts.spawnWorker().catch((error: unknown) => {
      this.#worker = null
      throw error
    })
    return this.#worker
  }

  #discardWorker(): void {
    void this.#worker?.then((worker) => worker.terminate())
    this.#worker = null
  }
}

/** A program that runs, or ran. */
export class Run {
  /** How it ended. Never rejects. */
  readonly ended: Promise<RunEnd>
  readonly #listener: RunListener
  readonly #discardWorker: () => void
  readonly #started = performance.now()
  #resolve: (end: RunEnd) => void = () => {}
  #worker: Worker | null = null
  #isOver = false
  #stopTimer: ReturnType<typeof setTimeout> | undefined
  #droppedBytes = 0

  constructor(listener: RunListener, discardWorker: () => void) {
    this.#listener = listener
    this.#discardWorker = discardWorker
    this.ended = new Promise((resolve) => (this.#resolve = resolve))
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** Hands the program to its worker, unless the run was stopped before. */
  attach(worker: Worker, start: ToWorker): void {
    if (this.#isOver) return
    this.#worker = worker
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.#discardWorker()
      this.fail(event.message)
    }
    worker.postMessage(start)
  }

  input(bytes: Uint8Array): void {
    this.#post({ type: 'input', bytes })
  }

  inputEnd(): void {
    this.#post({ type: 'inputEnd' })
  }

  /** Ends the run: by asking, or by ending the worker when it does not answer. */
  stop(): void {
    if (this.#isOver || this.#stopTimer !== undefined) return
    if (!this.#worker) return this.#finish(this.#endNow('stopped', ''))
    this.#post({ type: 'stop' })
    this.#stopTimer = setTimeout(() => {
      this.#discardWorker()
      this.#finish(this.#endNow('stopped', ''))
    }, stopTimeoutMs)
  }

  /** The engine itself could not go on. */
  fail(fault: string): void {
    this.#finish(this.#endNow('fault', fault))
  }

  #receive(message: FromWorker): void {
    if (this.#isOver) return
    switch (message.type) {
      case 'output':
        this.#droppedBytes += message.droppedBytes
        void this.#listener
          .output(message.chunks, message.droppedBytes)
          .then(() => this.#post({ type: 'shown' }))
        return
      case 'reports':
        return message.reports.forEach((report) => this.#listener.report(report))
      case 'inputWanted':
        return this.#listener.inputWanted(message.wanted)
      case 'ended':
        // After a fault the instance may be broken, but not the worker: each run has a new instance.
        return this.#finish(message.end)
    }
  }

  #post(message: ToWorker): void {
    if (!this.#isOver) this.#worker?.postMessage(message)
  }

  #endNow(reason: 'stopped' | 'fault', fault: string): RunEnd {
    const wallMs = performance.now() - this.#started
    const droppedBytes = this.#droppedBytes
    return { reason, status: 0, wallMs, programMs: wallMs, droppedBytes, fault }
  }

  #finish(end: RunEnd): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#stopTimer)
    this.#resolve(end)
  }
}
