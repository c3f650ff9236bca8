// Runs the editor's program and shows what it does: in the terminal, in the status line, as marks.
//
// Invariant: only the latest run writes; what an earlier one still sends is not shown.
import { nextFrame } from '../base/dom'
import { programFiles } from '../base/program-files'
import type { Editor } from '../editor/editor'
import type { Mark } from '../editor/marks'
import type { Engine, Report, Run, RunEnd } from '../engine'
import { scrollbackLines, type Terminal } from '../terminal/terminal'
import { endingLines, headlineOf } from '../verdict/ending'
import { marksOfReports } from '../verdict/marks-of-reports'
import type { Headline } from '../verdict/strings'
import type { Settings } from './store'

export interface RunSessionParts {
  readonly engine: Engine
  readonly editor: Editor
  readonly terminal: Terminal
  settings(): Settings
  /** `seed` is the run's, empty before the first. */
  showStatus(headline: Headline, seed: string): void
  showMarks(marks: readonly Mark[]): void
}

/** What ran last, so that it can be shared as it ran. */
export interface LastRun {
  readonly document: string
  readonly seed: string
}

export class RunSession {
  readonly #parts: RunSessionParts
  #run: Run | null = null
  #reports: Report[] = []
  #last: LastRun | null = null

  constructor(parts: RunSessionParts) {
    this.#parts = parts
  }

  get isRunning(): boolean {
    return this.#run !== null && !this.#run.isOver
  }

  get last(): LastRun | null {
    return this.#last
  }

  /** Compiles and runs the editor's program; a run that still goes is stopped. Resolves at the end. */
  async start(): Promise<void> {
    const { engine, editor, terminal, settings, showStatus, showMarks } = this.#parts
    const { seed: chosenSeed, ...options } = settings()
    const seed = chosenSeed || randomSeed()
    const { document } = editor
    this.#last = { document, seed }
    this.#reports = []
    showMarks([])
    terminal.acceptInput(true)
    terminal.clear()
    showStatus('running', seed)
    const run: Run = engine.run(
      document,
      { ...options, seed },
      {
        output: async (chunks, droppedBytes) => {
          if (run !== this.#run) return
          if (droppedBytes > 0) terminal.clear()
          await terminal.write(chunks)
          await nextFrame()
        },
        report: (report) => {
          if (run === this.#run) this.#reports.push(report)
        },
        inputWanted: (wanted) => {
          if (run === this.#run) showStatus(wanted ? 'input' : 'running', seed)
        },
      },
    )
    this.#run = run
    const end = await run.ended
    if (run === this.#run) await this.#finish(end, document, seed)
  }

  stop(): void {
    this.#run?.stop()
  }

  input(text: string): void {
    this.#run?.input(new TextEncoder().encode(text))
  }

  inputEnd(): void {
    this.#run?.inputEnd()
  }

  async #finish(end: RunEnd, document: string, seed: string): Promise<void> {
    const { editor, terminal, showStatus, showMarks } = this.#parts
    terminal.acceptInput(false)
    showStatus(headlineOf(end, this.#reports), seed)
    // Marks belong to the text that ran; lines of another text would be the wrong ones.
    if (editor.document === document) {
      showMarks(marksOfReports(this.#reports, programFiles(document)))
    }
    await terminal.settled()
    const kept = terminal.isOverfull ? scrollbackLines : undefined
    await terminal.writeNotes(endingLines(end, this.#reports, kept))
  }
}

/** Short enough to read out; any of them is as good as another. */
const seedCount = 1_000_000

function randomSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return String(number % seedCount)
}
