// How a run ended, in words and marks.
import { describe, expect, it } from 'vitest'
import { programFiles } from '../base/program-files'
import type { Report, RunEnd } from '../engine/protocol'
import { endingLines, headlineOf } from './ending'
import { marksOfReports } from './marks-of-reports'

const report = (fields: Partial<Report>): Report => ({
  kind: 'stuck',
  file: '/tmp/sandbox/prog.go',
  line: 2,
  column: 2,
  endColumn: 0,
  goroutine: 1,
  message: '',
  function: 'main.main',
  waitReason: 'chan receive',
  createdFunction: '',
  createdFile: '',
  createdLine: 0,
  ...fields,
})

const end = (fields: Partial<RunEnd>): RunEnd => ({
  reason: 'exited',
  status: 0,
  wallMs: 12.3,
  programMs: 12.3,
  droppedBytes: 0,
  fault: '',
  ...fields,
})

describe('the lines after the output', () => {
  it.each([
    [end({}), 'Program exited. (12 ms)'],
    [end({ status: 2 }), 'exit status 2 (12 ms)'],
    [end({ programMs: 10_000 }), 'Program exited. (12 ms; 10.0 s in the program’s own time)'],
    [end({ reason: 'stopped', wallMs: 65_000, programMs: 65_000 }), 'Stopped. (1 min 5 s)'],
    [end({ reason: 'compile-error' }), 'The program does not compile. (12 ms)'],
  ])('say the ending and the time, case %#', (ended, line) => {
    expect(endingLines(ended, [])).toEqual([line])
  })

  it('name the goroutines that were still waiting', () => {
    const leak = {
      kind: 'leak',
      function: 'main.f.func1',
      line: 7,
      waitReason: 'chan send',
    } as const
    expect(endingLines(end({}), [report(leak)])[1]).toBe(
      '1 goroutine was still waiting: main.f.func1 at prog.go:7 (chan send)',
    )
    expect(
      endingLines(end({}), [report(leak), report(leak), report({ ...leak, line: 9 })])[1],
    ).toBe(
      '3 goroutines were still waiting: 2 × main.f.func1 at prog.go:7 (chan send), main.f.func1 at prog.go:9 (chan send)',
    )
  })

  it('say what was dropped', () => {
    expect(endingLines(end({ droppedBytes: 93_400_000 }), [], 10_000)[1]).toBe(
      '93.4 MB of output came faster than it can be shown and was dropped; this is its end. Only the last 10,000 lines are kept.',
    )
  })
})

describe('the headline', () => {
  it('tells deadlock, panic and plain failure apart', () => {
    expect(headlineOf(end({}), [])).toBe('exited')
    expect(headlineOf(end({ status: 2 }), [report({})])).toBe('deadlock')
    expect(headlineOf(end({ status: 2 }), [report({ kind: 'panic' })])).toBe('panic')
    expect(headlineOf(end({ status: 3 }), [])).toBe('failed')
    expect(headlineOf(end({ reason: 'stopped' }), [])).toBe('stopped')
  })
})

describe('marks', () => {
  const files = programFiles('package main\nfunc main() {}\n')

  it('join the goroutines that wait at one line for one reason', () => {
    const marks = marksOfReports(
      [report({ goroutine: 7 }), report({ goroutine: 8 }), report({ waitReason: 'chan send' })],
      files,
    )
    expect(marks.map((mark) => [mark.line, mark.message])).toEqual([
      [2, '2 goroutines are stuck here: chan receive (7, 8)'],
      [2, 'goroutine 1 is stuck here: chan send'],
    ])
  })

  it('keep the columns and words of compile errors', () => {
    const error = report({ kind: 'error', file: './prog.go', column: 6, message: 'undefined: x' })
    expect(marksOfReports([error], files)).toEqual([
      { kind: 'error', line: 2, column: 6, endColumn: 0, message: 'undefined: x' },
    ])
  })

  it('are only for the document’s own lines', () => {
    expect(marksOfReports([report({ file: '/usr/local/go/src/sync/prog.go' })], files)).toEqual([])
  })
})
