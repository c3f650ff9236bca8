// What the widget loads at the first Run: the engine and the words about a run's end.
import { splitArguments } from '../base/arguments'
import { nextFrame } from '../base/dom'
import { programFiles } from '../base/program-files'
import type { Mark } from '../editor/marks'
import { createEngine, type Report, type Run } from '../engine'
import { endingLines, headlineOf } from '../verdict/ending'
import { marksOfReports } from '../verdict/marks-of-reports'
import { headlines, type Headline } from '../verdict/strings'
import { OutputText } from './output-text'

/** A run as the author's attributes say. Empty texts stand for absent attributes. */
export interface WidgetRunRequest {
  readonly code: string
  readonly seed: string
  readonly time: string
  readonly args: string
  readonly maxMemory: string
  readonly output: HTMLElement
  inputWanted(wanted: boolean): void
}

export interface WidgetRunEnd {
  readonly headline: Headline
  readonly status: number
  /** Sign and word. */
  readonly title: string
  /** What the terminal of the playground shows dim. */
  readonly lines: readonly string[]
  readonly stops: boolean
  readonly marks: readonly Mark[]
}

const defaultMaxMemory = 128 << 20
const stopping: readonly Headline[] = ['deadlock', 'panic', 'failed', 'notCompiled', 'fault']

/** Starts a run in a worker of its own, which ends with it: a page may have many widgets. */
export function startRun(request: WidgetRunRequest): { run: Run; ended: Promise<WidgetRunEnd> } {
  const engine = createEngine()
  const text = new OutputText(request.output)
  const reports: Report[] = []
  const options = {
    seed: request.seed || String(Math.floor(Math.random() * 1e6)),
    time: request.time === 'virtual' ? 'virtual' : 'real',
    maxMemory: Number(request.maxMemory) || defaultMaxMemory,
    args: splitArguments(request.args),
  } as const
  const run = engine.run(request.code, options, {
    output: async (chunks, droppedBytes) => {
      chunks.forEach(({ fd, bytes }, i) => text.append(fd, bytes, droppedBytes > 0 && i === 0))
      await nextFrame()
    },
    report: (report) => reports.push(report),
    inputWanted: (wanted) => request.inputWanted(wanted),
  })
  const ended = run.ended.then((end): WidgetRunEnd => {
    engine.dispose()
    const headline = headlineOf(end, reports)
    const { sign, word } = headlines[headline]
    return {
      headline,
      status: end.status,
      title: `${sign} ${word}`,
      lines: endingLines(end, reports),
      stops: stopping.includes(headline),
      marks: marksOfReports(reports, programFiles(request.code)),
    }
  })
  return { run, ended }
}
