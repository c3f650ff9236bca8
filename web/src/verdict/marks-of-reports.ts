// Turns what the engine reported into marks of the editor: one for each line and thing that happened there.
import { documentLine, type ProgramFile } from '../base/program-files'
import type { Mark } from '../editor/marks'
import type { Report } from '../engine/protocol'
import { strings } from './strings'

/** The marks for a run's reports. Reports about places outside the document make none. */
export function marksOfReports(reports: readonly Report[], files: readonly ProgramFile[]): Mark[] {
  const groups = new Map<string, { report: Report; line: number; goroutines: number[] }>()
  for (const report of reports) {
    const line = documentLine(files, report.file, report.line)
    if (line === null) continue
    const key = [report.kind, line, groupText(report)].join('\0')
    const group = groups.get(key)
    if (group) group.goroutines.push(report.goroutine)
    else groups.set(key, { report, line, goroutines: [report.goroutine] })
  }
  return [...groups.values()].map(({ report, line, goroutines }) => ({
    kind: report.kind,
    line,
    column: isAboutWholeLine(report) ? 0 : report.column,
    endColumn: report.endColumn,
    message: messageOf(report, goroutines),
  }))
}

// Goroutines that wait at one line for one reason share a mark; two errors at one line do not.
function groupText(report: Report): string {
  if (isAboutWholeLine(report)) return report.waitReason
  return `${report.column} ${report.message}`
}

function isAboutWholeLine(report: Report): boolean {
  return report.kind === 'stuck' || report.kind === 'leak'
}

function messageOf(report: Report, goroutines: readonly number[]): string {
  switch (report.kind) {
    case 'stuck':
      return strings.stuck(goroutines, report.waitReason)
    case 'leak':
      return strings.leaked(goroutines, report.waitReason)
    case 'error':
    case 'panic':
    case 'note':
      return report.message
  }
}
