// The worker: receives the page's messages and gives each run its module instance.
import { instantiate } from '../../../wasm/module.mjs'
import type { FromWorker, ToWorker } from './protocol'
import { Runner } from './runner'

// Between two slices the messages of the page get their turn: a message to ourselves queues behind them.
const channel = new MessageChannel()
let continueAfterTurn: (() => void) | null = null
channel.port1.onmessage = () => continueAfterTurn?.()

function turn(): Promise<void> {
  return new Promise((resolve) => {
    continueAfterTurn = resolve
    channel.port2.postMessage(null)
  })
}

const post = (message: FromWorker): void => postMessage(message)

let runner: Runner | null = null

onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'run':
      runner = new Runner({ post, turn, load: (host) => instantiate(data.module, host) })
      void runner.run(data.source, data.options)
      return
    case 'input':
      return runner?.input(data.bytes)
    case 'inputEnd':
      return runner?.inputEnd()
    case 'shown':
      return runner?.shown()
    case 'stop':
      return runner?.stop()
  }
}
