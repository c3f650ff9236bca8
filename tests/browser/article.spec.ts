// The article's programs on the page: output, red text, exit status and marks as its README says real Go has them.
// Runs where the folder with the article is beside the repository.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { marks, open, runToEnd, textIn, write } from './playground'

const folder = new URL('../../../shared/article/', import.meta.url)

interface Expected {
  readonly file: string
  readonly stdout: readonly string[]
  readonly status: number
  /** The red text's lines that matter, in order; none when the program ends well. */
  readonly red: readonly RegExp[]
  /** Lines with marks. */
  readonly marked: readonly number[]
}

const deadlock = /^fatal error: all goroutines are asleep - deadlock!$/
const worker = (id: number) => `worker 2 processed ${id}`

const programs: readonly Expected[] = [
  // main returns before the sender ever runs: nobody is parked yet.
  { file: 'run_deadlock.go', stdout: [], status: 0, red: [], marked: [] },
  { file: 'run_fixed.go', stdout: ['42'], status: 0, red: [], marked: [] },
  {
    file: 'process_workers.go',
    stdout: [1, 2, 3, 4, 5].map(worker),
    status: 0,
    red: [],
    marked: [],
  },
  {
    file: 'process_workers_four_results.go',
    stdout: [1, 2, 3, 4].map(worker),
    status: 2,
    red: [
      deadlock,
      /^goroutine 1 \[sync\.WaitGroup\.Wait\]:$/,
      /prog\.go:32/,
      /^goroutine \d+ \[chan send\]:$/,
      /prog\.go:19/,
      /^created by main\.ProcessWorkers in goroutine 1$/,
    ],
    marked: [19, 32],
  },
  {
    file: 'main_blocks.go',
    stdout: [],
    status: 2,
    red: [deadlock, /^goroutine 1 \[chan send\]:$/, /^main\.main\(\)$/, /prog\.go:5/],
    marked: [5],
  },
  {
    file: 'buffered_fourth_send.go',
    stdout: ['sent 1', 'sent 2', 'sent 3'],
    status: 2,
    red: [deadlock, /^goroutine 1 \[chan send\]:$/, /prog\.go:8/],
    marked: [8],
  },
  {
    file: 'send_on_closed.go',
    stdout: [],
    status: 2,
    red: [/^panic: send on closed channel$/, /^goroutine 1 \[running\]:$/, /prog\.go:6/],
    marked: [6],
  },
  {
    file: 'receive_from_closed.go',
    stdout: ['7 true', '0 false'],
    status: 0,
    red: [],
    marked: [],
  },
]

test.describe('the article', () => {
  test.skip(!existsSync(folder), 'the article is not beside the repository')

  for (const { file, stdout, status, red, marked } of programs) {
    test(`${file} does on the page what it does in Go`, async ({ page }) => {
      await open(page)
      await write(page, readFileSync(new URL(file, folder), 'utf8'))
      await runToEnd(page)
      expect((await textIn(page, 'plain')).split('\n').filter(Boolean)).toEqual(stdout)
      const ending =
        status === 0 ? /^Program exited\. \(/ : new RegExp(`^exit status ${status} \\(`)
      expect(await textIn(page, 'dim')).toMatch(ending)
      const lines = (await textIn(page, 'red')).split('\n')
      if (red.length === 0) expect(lines).toEqual([''])
      let at = 0
      for (const pattern of red) {
        const found = lines.findIndex((line, index) => index >= at && pattern.test(line))
        expect(found, `${pattern} in ${JSON.stringify(lines)}`).toBeGreaterThanOrEqual(0)
        at = found + 1
      }
      expect((await marks(page)).map((mark) => mark.line).sort((a, b) => a - b)).toEqual(marked)
    })
  }
})
