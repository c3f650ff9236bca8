// Output on its way to the page, bounded: when it is full, the oldest bytes are dropped and counted.
//
// Invariants:
//   - The segments' lengths add up to the bytes between start_ and end_.
//   - At most twice `limit` bytes and twice `segmentLimit` segments are kept.
//   - After a drop the queue starts at a line's beginning if it holds one.
import type { OutputChunk } from './protocol'

interface Segment {
  readonly fd: number
  length: number
}

const newline = 10
const segmentLimit = 16_384

export class OutputQueue {
  readonly #limit: number
  #bytes = new Uint8Array(4096)
  #start = 0
  #end = 0
  #segments: Segment[] = []
  #droppedSinceTake = 0
  #droppedBytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get length(): number {
    return this.#end - this.#start
  }

  /** All that was ever dropped. */
  get droppedBytes(): number {
    return this.#droppedBytes
  }

  /** Appends a copy of `bytes`. */
  push(fd: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return
    const kept = bytes.subarray(Math.max(0, bytes.length - this.#limit))
    if (kept.length < bytes.length) this.#countDropped(bytes.length - kept.length)
    this.#makeRoom(kept.length)
    this.#bytes.set(kept, this.#end)
    this.#end += kept.length
    const last = this.#segments.at(-1)
    if (last?.fd === fd) last.length += kept.length
    else this.#segments.push({ fd, length: kept.length })
    if (this.length > 2 * this.#limit || this.#segments.length > 2 * segmentLimit)
      this.keepLast(this.#limit)
  }

  /** Takes at most `size` bytes from the front. */
  take(size: number): { chunks: OutputChunk[]; droppedBytes: number } {
    const chunks: OutputChunk[] = []
    const droppedBytes = this.#droppedSinceTake
    this.#droppedSinceTake = 0
    let room = size
    while (room > 0) {
      const segment = this.#segments[0]
      if (!segment) break
      const length = Math.min(segment.length, room)
      chunks.push({ fd: segment.fd, bytes: this.#bytes.slice(this.#start, this.#start + length) })
      this.#removeFront(length)
      room -= length
    }
    return { chunks, droppedBytes }
  }

  /** Drops all but the last `size` bytes. */
  keepLast(size: number): void {
    const surplus = this.#segments.slice(0, Math.max(0, this.#segments.length - segmentLimit))
    const surplusLength = surplus.reduce((sum, segment) => sum + segment.length, 0)
    this.#dropFront(Math.max(surplusLength, this.length - size, 0))
    const lineEnd = this.#bytes.subarray(this.#start, this.#end).indexOf(newline)
    if (lineEnd >= 0 && lineEnd + 1 < this.length) this.#dropFront(lineEnd + 1)
  }

  #dropFront(length: number): void {
    this.#removeFront(length)
    this.#countDropped(length)
  }

  #removeFront(length: number): void {
    this.#start += length
    let left = length
    let whole = 0
    for (const segment of this.#segments) {
      if (segment.length > left) {
        segment.length -= left
        break
      }
      left -= segment.length
      whole++
    }
    this.#segments.splice(0, whole)
  }

  #countDropped(length: number): void {
    this.#droppedSinceTake += length
    this.#droppedBytes += length
  }

  #makeRoom(length: number): void {
    if (this.#end + length <= this.#bytes.length) return
    const needed = this.length + length
    const target = needed * 2 <= this.#bytes.length ? this.#bytes : new Uint8Array(needed * 2)
    target.set(this.#bytes.subarray(this.#start, this.#end))
    this.#bytes = target
    this.#end -= this.#start
    this.#start = 0
  }
}
