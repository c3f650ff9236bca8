// Seeded random choices: the same seed makes the same programs and plants the same faults.

/** A generator of random numbers (mulberry32) with the choices that generators make. */
export class Random {
  #state

  constructor(seed) {
    this.#state = seed >>> 0
  }

  /** An integer from 0 to limit - 1. */
  below(limit) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    const state = this.#state
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  /** True about so many times in a hundred. */
  percent(share) {
    return this.below(100) < share
  }

  /** One of a list. */
  pick(list) {
    return list[this.below(list.length)]
  }
}
