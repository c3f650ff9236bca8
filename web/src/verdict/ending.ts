// How a run ended, in words: the dim lines after the output, and the headline.
import { durationText, plural, sizeText } from '../base/text'
import type { Report, RunEnd } from '../engine/protocol'
import { strings, type Headline } from './strings'

/** Clocks that differ by less tell the same time. */
const sameTimeMs = 50
const placesNamed = 4

/** The dim lines after the program's output, in order. */
export function endingLines(end: RunEnd, reports: readonly Report[], keptLines?: number): string[] {
  const lines = [`${endingText(end)} (${timesText(end)})`]
  const leaks = reports.filter((report) => report.kind === 'leak')
  if (leaks.length > 0) lines.push(strings.leaks(leaks.length, leakPlaces(leaks)))
  lines.push(...reports.filter((report) => report.kind === 'note').map((report) => report.message))
  const dropped = end.droppedBytes > 0 ? [strings.dropped(sizeText(end.droppedBytes))] : []
  if (keptLines !== undefined) dropped.push(strings.overfull(plural(keptLines, 'line')))
  if (dropped.length > 0) lines.push(dropped.join(' '))
  return lines
}

function endingText(end: RunEnd): string {
  switch (end.reason) {
    case 'exited':
      return end.status === 0 ? strings.exited : strings.exitStatus(end.status)
    case 'compile-error':
      return strings.notCompiled
    case 'stopped':
      return strings.stopped
    case 'fault':
      return strings.fault(end.fault)
  }
}

function timesText({ wallMs, programMs }: RunEnd): string {
  const wall = durationText(wallMs)
  if (Math.abs(wallMs - programMs) < Math.max(sameTimeMs, wallMs * 0.1)) return strings.times(wall)
  return strings.bothTimes(wall, durationText(programMs))
}

function leakPlaces(leaks: readonly Report[]): string {
  const counts = new Map<string, { report: Report; count: number }>()
  for (const report of leaks) {
    const key = `${report.function} ${report.file}:${report.line} ${report.waitReason}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { report, count: 1 })
  }
  const places = [...counts.values()].map(({ report, count }) => {
    const file = report.file.slice(report.file.lastIndexOf('/') + 1)
    return strings.leakPlace(count, report.function, `${file}:${report.line}`, report.waitReason)
  })
  if (places.length <= placesNamed) return places.join(', ')
  const rest = strings.morePlaces(places.length - placesNamed)
  return `${places.slice(0, placesNamed).join(', ')} ${rest}`
}

/** How the run stands at its end. */
export function headlineOf(end: RunEnd, reports: readonly Report[]): Headline {
  if (end.reason === 'compile-error') return 'notCompiled'
  if (end.reason !== 'exited') return end.reason
  if (end.status === 0) return 'exited'
  if (reports.some((report) => report.kind === 'stuck')) return 'deadlock'
  return reports.some((report) => report.kind === 'panic') ? 'panic' : 'failed'
}
