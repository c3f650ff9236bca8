// Types of command-line.mjs.

/** A command line that was read. Options are the module's. */
export interface CommandLine {
  readonly command: 'run' | 'check' | 'help' | 'version'
  readonly options: Readonly<Record<string, string>>
  readonly showLeaks: boolean
  readonly program: string
  readonly args: readonly string[]
  readonly problem: string
}

export const usage: string
export function parseArguments(args: readonly string[]): CommandLine
