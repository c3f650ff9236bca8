// Why the tests that still fail do: the lines of remaining.txt. They explain; they change no outcome.
import { readFileSync } from 'node:fs'

/** Reasons by the names of tests. */
export function readReasons() {
  const lines = readFileSync(new URL('remaining.txt', import.meta.url), 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    rows.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  )
}

/** What is wrong with the list after a run: lines whose test has passed. */
export function staleReasons(results, reasons) {
  const passed = new Set(
    results.filter(({ outcome }) => outcome === 'passed').map(({ name }) => name),
  )
  return [...reasons.keys()].filter((name) => passed.has(name))
}
