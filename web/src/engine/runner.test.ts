// The worker's side of a run: slices, output by credit, input, Stop, faults.
import { describe, expect, it } from 'vitest'
import { fakeProgram, type FakeScript } from './fake-program'
import type { FromWorker, RunEnd } from './protocol'
import { Runner } from './runner'

const options = { seed: '7', time: 'real', maxMemory: 1 << 20, args: ['a', 'b c'] } as const
const [done, ready, sleeping, wantsInput] = [0, 1, 2, 3]

/** Starts a run and collects its messages. `show` answers each batch of output at once. */
function start(script: FakeScript, { show = true } = {}) {
  const messages: FromWorker[] = []
  const runner = new Runner({
    post: (message) => {
      messages.push(message)
      if (message.type === 'output' && show) setTimeout(() => runner.shown())
    },
    turn: () => new Promise((resolve) => setTimeout(resolve)),
    load: (host) => Promise.resolve(fakeProgram(script, host)),
  })
  const ended = runner.run('package main', options)
  const output = (fd: number) =>
    messages
      .flatMap((message) => (message.type === 'output' ? message.chunks : []))
      .filter((chunk) => chunk.fd === fd)
      .map((chunk) => new TextDecoder().decode(chunk.bytes))
      .join('')
  const end = (): RunEnd => {
    const last = messages.at(-1)
    if (last?.type !== 'ended') throw new Error('the run has not ended')
    return last.end
  }
  return { runner, messages, ended, output, end }
}

const turns = (count: number) =>
  Array.from({ length: count }).reduce<Promise<void>>(
    (before) => before.then(() => new Promise((resolve) => setTimeout(resolve))),
    Promise.resolve(),
  )

describe('a run', () => {
  it('passes options and source, prints, and ends with the status', async () => {
    let seen: string[] = []
    const run = start({
      exitStatus: 3,
      run: (world) => {
        seen = [...world.options, world.source]
        world.write(1, 'héllo\n')
        world.write(2, 'red\n')
        return done
      },
    })
    await run.ended
    expect(seen).toEqual([
      'seed=7',
      'time=real',
      'max-memory=1048576',
      'arg=a',
      'arg=b c',
      'package main',
    ])
    expect([run.output(1), run.output(2)]).toEqual(['héllo\n', 'red\n'])
    expect(run.end()).toMatchObject({
      reason: 'exited',
      status: 3,
      programMs: 1500,
      droppedBytes: 0,
    })
  })

  it('reports places with all their texts', async () => {
    const run = start({
      run: () => done,
      finish: (world) =>
        world.report(
          3,
          [7, 3, 9, 18],
          'prog.go\0leaked\0main.f.func1\0chan send\0main.f\0prog.go\x006',
        ),
    })
    await run.ended
    expect(run.messages.find((message) => message.type === 'reports')).toEqual({
      type: 'reports',
      reports: [
        {
          kind: 'leak',
          file: 'prog.go',
          line: 7,
          column: 3,
          endColumn: 9,
          goroutine: 18,
          message: 'leaked',
          function: 'main.f.func1',
          waitReason: 'chan send',
          createdFunction: 'main.f',
          createdFile: 'prog.go',
          createdLine: 6,
        },
      ],
    })
  })

  it('that does not compile never runs', async () => {
    const run = start({
      compile: (world) => {
        world.write(2, './prog.go:1:1: no\n')
        return 1
      },
      run: () => {
        throw new Error('must not run')
      },
    })
    await run.ended
    expect(run.end()).toMatchObject({ reason: 'compile-error', status: 1 })
    expect(run.output(2)).toBe('./prog.go:1:1: no\n')
  })

  it('waits for input and is woken by it', async () => {
    const run = start({
      run: (world) => {
        if (world.inputEnded) return done
        const line = world.input.shift()
        if (line) world.write(1, `got ${line}`)
        return wantsInput
      },
    })
    await turns(5)
    expect(run.messages).toContainEqual({ type: 'inputWanted', wanted: true })
    run.runner.input(new TextEncoder().encode('x\n'))
    await turns(5)
    expect(run.output(1)).toBe('got x\n')
    run.runner.inputEnd()
    await run.ended
    expect(run.end().reason).toBe('exited')
  })

  it('stops between two slices of an endless loop', async () => {
    const run = start({ run: () => ready })
    await turns(3)
    run.runner.stop()
    await run.ended
    expect(run.end().reason).toBe('stopped')
  })

  it('stops in the middle of a long sleep', async () => {
    const run = start({ run: () => sleeping, sleepMs: 1e12 })
    await turns(3)
    run.runner.stop()
    await run.ended
    expect(run.end().reason).toBe('stopped')
  })

  it('sends the next output only when the last has been shown', async () => {
    const run = start(
      { run: (world) => (world.write(1, 'x'.repeat(1000) + '\n'), ready) },
      { show: false },
    )
    await turns(20)
    expect(run.messages.filter((message) => message.type === 'output')).toHaveLength(1)
    run.runner.shown()
    expect(run.messages.filter((message) => message.type === 'output')).toHaveLength(2)
    run.runner.stop()
    await run.ended
  })

  it('that floods drops the oldest output and counts it', async () => {
    let slices = 0
    const line = 'y'.repeat(9_999) + '\n'
    const run = start(
      {
        run: (world) => {
          for (let i = 0; i < 100; i++) world.write(1, line)
          return ++slices < 10 ? ready : done
        },
      },
      { show: false },
    )
    await turns(30)
    // Only now the page begins to show.
    for (let i = 0; i < 100 && run.messages.at(-1)?.type !== 'ended'; i++) {
      run.runner.shown()
      await turns(1)
    }
    await run.ended
    const shown = run.output(1).length
    expect(shown).toBeLessThan(3 << 20)
    expect(run.end().droppedBytes).toBe(10 * 100 * 10_000 - shown)
    expect(run.output(1).endsWith(line)).toBe(true)
  })

  it('that breaks the module ends as a fault with the reason', async () => {
    const run = start({
      run: () => {
        throw new WebAssembly.RuntimeError('unreachable')
      },
    })
    await run.ended
    expect(run.end()).toMatchObject({ reason: 'fault', fault: 'unreachable' })
  })
})
