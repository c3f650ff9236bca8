// The engine as the page and the widget see it.
import { Engine } from './engine'
import { compiledModule } from './module'
import { spawnWorker } from './spawn'

export { Engine, Run, type RunListener } from './engine'
export type { OutputChunk, Report, ReportKind, RunEnd, RunOptions } from './protocol'

/** An engine with a worker of its own and the page's one compiled module. */
export function createEngine(): Engine {
  return new Engine({ loadModule: compiledModule, spawnWorker })
}
