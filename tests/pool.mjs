// Runs jobs a few at a time and counts what passed.
import { availableParallelism } from 'node:os'

/** Runs jobs { name, run() -> differences }; prints each failure; resolves to { passed, failed }. */
export async function runAll(jobs) {
  const counts = { passed: 0, failed: 0 }
  let next = 0
  const worker = async () => {
    while (next < jobs.length) {
      const job = jobs[next++]
      const found = await job.run()
      if (found.length === 0) {
        counts.passed++
        continue
      }
      counts.failed++
      console.log(`FAIL ${job.name}\n  ${found.join('\n').replaceAll('\n', '\n  ')}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return counts
}

/** Prints the closing line; a failure, or nothing run at all, ends the process with status 1. */
export function reportCounts(subject, { passed, failed }) {
  console.log(`${subject}: ${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}
