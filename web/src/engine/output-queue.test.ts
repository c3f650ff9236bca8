// The bounded queue of output: order, descriptors, what is dropped.
import { describe, expect, it } from 'vitest'
import { OutputQueue } from './output-queue'

const bytes = (text: string) => new TextEncoder().encode(text)
const texts = (queue: OutputQueue, size = 1 << 30) =>
  queue.take(size).chunks.map((chunk) => [chunk.fd, new TextDecoder().decode(chunk.bytes)])

describe('the output queue', () => {
  it('keeps order and joins neighbours of one descriptor', () => {
    const queue = new OutputQueue(1000)
    for (const [fd, text] of [
      [1, 'a'],
      [1, 'b'],
      [2, 'c'],
      [1, 'd'],
    ] as const)
      queue.push(fd, bytes(text))
    expect(texts(queue)).toEqual([
      [1, 'ab'],
      [2, 'c'],
      [1, 'd'],
    ])
    expect(queue.length).toBe(0)
  })

  it('gives no more than asked for', () => {
    const queue = new OutputQueue(1000)
    queue.push(1, bytes('hello'))
    queue.push(2, bytes('world'))
    expect(texts(queue, 7)).toEqual([
      [1, 'hello'],
      [2, 'wo'],
    ])
    expect(texts(queue, 7)).toEqual([[2, 'rld']])
  })

  it('drops from the front, up to a line', () => {
    const queue = new OutputQueue(100)
    for (let i = 100; i < 200; i++) queue.push(1, bytes(`line ${i}\n`))
    const { chunks, droppedBytes } = queue.take(1 << 20)
    const kept = new TextDecoder().decode(chunks[0]?.bytes)
    expect(kept).toMatch(/^line \d+\n/)
    expect(kept.endsWith('line 199\n')).toBe(true)
    expect(kept.length).toBeLessThanOrEqual(200)
    expect(droppedBytes + kept.length).toBe(900)
    expect(queue.droppedBytes).toBe(droppedBytes)
  })

  it('tells a drop once', () => {
    const queue = new OutputQueue(10)
    queue.push(1, bytes('x'.repeat(50)))
    expect(queue.take(100).droppedBytes).toBe(40)
    expect(queue.take(100).droppedBytes).toBe(0)
  })

  it('stays small when two descriptors alternate byte by byte', () => {
    const queue = new OutputQueue(1 << 20)
    for (let i = 0; i < 200_000; i++) queue.push(1 + (i % 2), bytes('x'))
    expect(queue.length).toBeLessThanOrEqual(2 * 16_384)
    expect(queue.length + queue.droppedBytes).toBe(200_000)
  })
})
