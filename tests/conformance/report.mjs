// What a conformance run says at its end: a table with a line per directory, why tests were skipped, what failed.

const kinds = ['run', 'errorcheck', 'compile']

/** The column of a recipe. */
export function kindOf(action) {
  if (action.startsWith('errorcheck')) return 'errorcheck'
  return action === 'compile' || action === 'build' ? 'compile' : 'run'
}

const emptyCounts = () => ({ passed: 0, failed: 0 })

/** The numbers of one directory, or of all: { run, errorcheck, compile, skipped, reasons }. */
function countResults(results) {
  const counts = { skipped: 0, reasons: {} }
  for (const kind of kinds) counts[kind] = emptyCounts()
  for (const result of results) {
    if (result.outcome === 'skipped') {
      counts.skipped++
      counts.reasons[result.reason] = (counts.reasons[result.reason] ?? 0) + 1
    } else counts[kindOf(result.action)][result.outcome]++
  }
  return counts
}

function byDirectory(results) {
  const directories = new Map()
  for (const result of results) {
    if (!directories.has(result.directory)) directories.set(result.directory, [])
    directories.get(result.directory).push(result)
  }
  return directories
}

/** "148/150 98.7 %", or nothing where there are no such tests. */
function share({ passed, failed }) {
  const all = passed + failed
  if (all === 0) return ''
  return `${passed}/${all} ${((100 * passed) / all).toFixed(1).padStart(5)} %`
}

function row(title, counts) {
  const all = emptyCounts()
  for (const kind of kinds) {
    all.passed += counts[kind].passed
    all.failed += counts[kind].failed
  }
  const shares = [...kinds.map((kind) => share(counts[kind])), share(all)]
  return [title, ...shares, String(counts.skipped)]
}

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((each) => each[column].length)))
  return rows
    .map((each) =>
      each
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]),
        )
        .join('  '),
    )
    .join('\n')
}

/** The table for people: passed of those that were not skipped, and how many were skipped. */
export function table(results) {
  const rows = [['directory', ...kinds, 'all', 'skipped']]
  for (const [directory, own] of byDirectory(results)) rows.push(row(directory, countResults(own)))
  rows.push(row('all', countResults(results)))
  return aligned(rows)
}

/** Reasons to skip, the most frequent first. */
export function skippedText(results) {
  const reasons = Object.entries(countResults(results).reasons).sort(
    ([a, count], [b, other]) => other - count || (a < b ? -1 : 1),
  )
  return reasons.map(([reason, count]) => `${String(count).padStart(5)}  ${reason}`).join('\n')
}

/** The same for machines; `reasons` explain failures. */
export function summary(results, reasons) {
  const directories = {}
  for (const [directory, own] of byDirectory(results)) directories[directory] = countResults(own)
  return {
    directories,
    all: countResults(results),
    failures: results
      .filter((result) => result.outcome === 'failed')
      .map(({ name, action, difference }) => ({
        name,
        action,
        difference,
        why: reasons.get(name),
      })),
  }
}
