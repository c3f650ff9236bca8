// What the widget says. The words about a run's end are verdict/strings.ts.
export const strings = {
  run: 'Run',
  stop: 'Stop',
  edit: 'Edit',
  reset: 'Reset',
  open: 'Open in the playground',
  output: 'Output',
  loading: 'Loading…',
  failed: (reason: string) => `gopark could not be loaded (${reason}).`,
  input: 'Input of the program',
  inputEnd: 'End of input',
} as const
