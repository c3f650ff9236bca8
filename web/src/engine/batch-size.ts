// How much output goes to the page at once: as much as it shows within about two frames.

const [smallest, first, largest] = [4 << 10, 16 << 10, 128 << 10]
/** Below, the page could take more; above, it is busy with output instead of its reader. */
const [quickMs, slowMs] = [25, 45]

export class BatchSize {
  #size = first
  #sentAt = 0

  get size(): number {
    return this.#size
  }

  sent(now: number): void {
    this.#sentAt = now
  }

  /** The page has shown the last batch: its time decides the next one's size. */
  shown(now: number): void {
    const ms = now - this.#sentAt
    if (ms < quickMs) this.#size = Math.min(largest, this.#size * 2)
    if (ms > slowMs) this.#size = Math.max(smallest, this.#size / 2)
  }
}
