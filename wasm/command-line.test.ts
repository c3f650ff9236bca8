// The command line of `gopark` under Node.
import { describe, expect, it } from 'vitest'
import { parseArguments } from './command-line.mjs'

describe('the command line', () => {
  it('has flags before the program and the program’s arguments after it', () => {
    const line = '-seed 7 -time=virtual --max-memory 64MB -leaks -e x.go -seed 9'
    expect(parseArguments(['run', ...line.split(' ')])).toMatchObject({
      command: 'run',
      options: { seed: '7', time: 'virtual', 'max-memory': '67108864', errors: 'all' },
      showLeaks: true,
      program: 'x.go',
      args: ['-seed', '9'],
      problem: '',
    })
  })

  it('checks with the flags of run', () => {
    expect(parseArguments(['check', '-e', 'x.go'])).toMatchObject({
      command: 'check',
      options: { command: 'check', errors: 'all' },
      program: 'x.go',
      problem: '',
    })
  })

  it('takes - for standard input', () => {
    expect(parseArguments(['run', '-']).program).toBe('-')
  })

  it.each([
    [[], 'a command is missing'],
    [['fly'], 'unknown command `fly`'],
    [['run'], 'the program is missing: a .go file, a .txtar archive, a folder, or -'],
    [['run', '-seed'], '-seed needs a value'],
    [['run', '-seed', 'x', 'a.go'], 'the value `x` of -seed is not a number'],
    [
      ['run', '-seed=18446744073709551616', 'a.go'],
      'the value `18446744073709551616` of -seed is not a number',
    ],
    [['run', '-time', 'fast', 'a.go'], 'the value `fast` of -time is not real or virtual'],
    [
      ['run', '-max-memory', '0', 'a.go'],
      'the value `0` of -max-memory is not a size such as 64MB',
    ],
    [['run', '-x', 'a.go'], 'unknown flag `-x`'],
  ])('%j: %s', (args, problem) => {
    expect(parseArguments(args).problem).toBe(problem)
  })

  it('knows help and version', () => {
    expect(parseArguments(['--help']).command).toBe('help')
    expect(parseArguments(['version']).command).toBe('version')
  })
})
