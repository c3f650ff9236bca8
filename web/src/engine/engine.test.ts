// The page's side of a run: Stop with and without an answer, faults, one run after the other.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Engine, type RunListener } from './engine'
import type { FromWorker, RunEnd, ToWorker } from './protocol'

/** A worker that records what it is sent and says what the test wants. */
class FakeWorker {
  readonly received: ToWorker[] = []
  isTerminated = false
  onmessage: ((event: { data: FromWorker }) => void) | null = null
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null

  postMessage(message: ToWorker): void {
    this.received.push(message)
  }

  terminate(): void {
    this.isTerminated = true
  }

  say(message: FromWorker): void {
    this.onmessage?.({ data: message })
  }

  types(): string[] {
    return this.received.map((message) => message.type)
  }
}

const options = { seed: '1', time: 'real', maxMemory: 1, args: [] } as const
const end: RunEnd = {
  reason: 'exited',
  status: 0,
  wallMs: 1,
  programMs: 1,
  droppedBytes: 0,
  fault: '',
}

function setUp() {
  const workers: FakeWorker[] = []
  const engine = new Engine({
    loadModule: () => Promise.resolve({} as WebAssembly.Module),
    spawnWorker: () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return Promise.resolve(worker as unknown as Worker)
    },
  })
  const listener: RunListener = {
    output: vi.fn(() => Promise.resolve()),
    report: vi.fn(),
    inputWanted: vi.fn(),
  }
  return { engine, workers, listener }
}

const soon = () => vi.advanceTimersByTimeAsync(1)

describe('the engine', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('sends the program and passes on what it does', async () => {
    const { engine, workers, listener } = setUp()
    const run = engine.run('package main', options, listener)
    await soon()
    expect(workers[0]?.received[0]).toMatchObject({ type: 'run', source: 'package main', options })
    workers[0]?.say({ type: 'output', chunks: [], droppedBytes: 0 })
    workers[0]?.say({ type: 'inputWanted', wanted: true })
    await soon()
    expect(workers[0]?.types()).toEqual(['run', 'shown'])
    expect(listener.inputWanted).toHaveBeenCalledWith(true)
    workers[0]?.say({ type: 'ended', end })
    expect(await run.ended).toEqual(end)
  })

  it('asks a run to stop, and ends the worker when it does not answer', async () => {
    const { engine, workers, listener } = setUp()
    const run = engine.run('', options, listener)
    await soon()
    run.stop()
    expect(workers[0]?.types()).toEqual(['run', 'stop'])
    await vi.advanceTimersByTimeAsync(100)
    expect(workers[0]?.isTerminated).toBe(true)
    expect((await run.ended).reason).toBe('stopped')
    engine.run('', options, listener)
    await soon()
    expect(workers).toHaveLength(2)
  })

  it('leaves a worker that answers Stop', async () => {
    const { engine, workers, listener } = setUp()
    const run = engine.run('', options, listener)
    await soon()
    run.stop()
    workers[0]?.say({ type: 'ended', end: { ...end, reason: 'stopped' } })
    await vi.advanceTimersByTimeAsync(1000)
    expect(workers[0]?.isTerminated).toBe(false)
    expect((await run.ended).reason).toBe('stopped')
  })

  it('starts a run only after the one before has ended', async () => {
    const { engine, workers, listener } = setUp()
    engine.run('first', options, listener)
    await soon()
    engine.run('second', options, listener)
    await soon()
    expect(workers[0]?.types()).toEqual(['run', 'stop'])
    workers[0]?.say({ type: 'ended', end })
    await soon()
    expect(workers[0]?.types()).toEqual(['run', 'stop', 'run'])
  })

  it('stopped before it began never reaches the worker', async () => {
    const { engine, workers, listener } = setUp()
    const run = engine.run('', options, listener)
    run.stop()
    await soon()
    expect(workers[0]?.types()).toEqual([])
    expect((await run.ended).reason).toBe('stopped')
  })

  it('tells a worker’s failure, and one of loading, as a fault', async () => {
    const { engine, workers, listener } = setUp()
    const run = engine.run('', options, listener)
    await soon()
    workers[0]?.onerror?.({ message: 'out of memory', preventDefault: () => {} })
    expect(await run.ended).toMatchObject({ reason: 'fault', fault: 'out of memory' })

    const offline = new Engine({
      loadModule: () => Promise.reject(new Error('404')),
      spawnWorker: () => Promise.resolve(new FakeWorker() as unknown as Worker),
    })
    const failed = await offline.run('', options, listener).ended
    expect(failed).toMatchObject({ reason: 'fault', fault: '404' })
  })
})
