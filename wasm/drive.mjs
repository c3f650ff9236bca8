// Drives a program slice by slice, giving the host's event loop a turn in between.
//
// A slice is a budget of instructions, counted inside the module; how many fit into the wanted time is
// learnt here from the slices before. Time never decides what the program does, only when it pauses.

const smallestBudget = 10
const largestBudget = 1_000_000
const firstBudget = 200

// Browsers stretch nested timers to 4 ms: a shorter sleep is spent in turns of the event loop instead.
const shortestRestMs = 4

/** Learns how many thousand instructions fit into `sliceMs`. */
export class Pace {
  budget = firstBudget
  #sliceMs

  constructor(sliceMs) {
    this.#sliceMs = sliceMs
  }

  /** A slice that used its whole budget took `ms`. Changes are damped: one slow slice may be the collector's. */
  ran(ms) {
    const factor = Math.min(2, Math.max(0.5, this.#sliceMs / Math.max(ms, 0.01)))
    this.budget = Math.round(
      Math.min(largestBudget, Math.max(smallestBudget, this.budget * factor)),
    )
  }
}

/** A sleep that something else may end early. */
export class Rest {
  #end = null

  /** Resolves after `ms`, or when `wake` is called. */
  for(ms) {
    return new Promise((resolve) => {
      const timer = ms === Infinity ? undefined : setTimeout(() => this.wake(), Math.min(ms, 1e9))
      this.#end = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  wake() {
    const end = this.#end
    this.#end = null
    end?.()
  }
}

/**
 * Runs `program` to its end, or until `turns.isStopped()`. True when it ended by itself.
 * `turns.next()` gives the event loop a turn; `turns.rest(ms)` sleeps, and input ends it early.
 */
export async function drive(program, turns) {
  const pace = new Pace(turns.sliceMs)
  for (;;) {
    if (turns.isStopped()) return false
    const started = performance.now()
    const state = program.run(pace.budget)
    if (state === 'ready') pace.ran(performance.now() - started)
    turns.ran?.(state)
    if (state === 'done') return true
    const restMs = restAfter(state, program)
    if (restMs < shortestRestMs) await turns.next()
    else await turns.rest(restMs)
  }
}

function restAfter(state, program) {
  if (state === 'ready') return 0
  return state === 'sleeping' ? program.sleepMs() : Infinity
}
