// How much output goes to the page at once.
import { expect, it } from 'vitest'
import { BatchSize } from './batch-size'

function after(times: readonly number[]): number {
  const batch = new BatchSize()
  for (const ms of times) {
    batch.sent(0)
    batch.shown(ms)
  }
  return batch.size
}

it('grows while the page is quick, shrinks while it is slow, within limits', () => {
  const first = new BatchSize().size
  expect(after([10])).toBe(2 * first)
  expect(after([100])).toBe(first / 2)
  expect(after([35])).toBe(first)
  expect(after(Array<number>(20).fill(1))).toBe(128 << 10)
  expect(after(Array<number>(20).fill(500))).toBe(4 << 10)
})
