// What the terminal says.
export const strings = {
  label: 'Terminal',
  input: 'Input of the program. Enter sends a line, Ctrl+D ends the input.',
  lineLink: 'Go to this line',
  skipped: (lines: string) => `${lines} before this are not read out`,
} as const
