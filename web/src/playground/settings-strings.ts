// What the settings panel says.
export const settingsStrings = {
  seed: 'Seed',
  time: 'Clock',
  times: { real: 'Real time', virtual: 'Virtual time' },
  timeHelp: 'In virtual time a sleep takes no time, and the clock starts on 10 November 2009.',
  memory: 'Memory limit',
  memoryHelp: 'A program that needs more ends with Go’s “out of memory”.',
  megabytes: (count: number) => `${count} MB`,
  args: 'Arguments',
  argsHelp: 'What follows the program’s name in os.Args. Quotes keep spaces.',
} as const
