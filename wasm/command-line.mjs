// Reading the command line of `gopark`: the same words, flags and messages as the native command's.

export const usage = `gopark runs Go programs and shows how their goroutines meet, wait and get stuck.

usage: gopark run [flags] FILE [arguments]
       gopark check [-e] FILE
       gopark version

FILE is a .go file, a .txtar archive, a folder of .go files, or - for standard input.

flags:
  -seed N              decides every random choice of the run (default 1)
  -time real|virtual   virtual: sleeps take no time (default real)
  -leaks               at the end, say which goroutines were still waiting
  -max-memory SIZE     limit of the Go heap, such as 64MB (default 2GB)
  -e                   print all compile errors, not only ten

The exit status is the program's own; 2 after a deadlock or a panic; 1 when it does not compile.
check only compiles: any package, all its functions, whether reached or not.
`

const units = [
  ['KB', 10n],
  ['MB', 20n],
  ['GB', 30n],
  ['K', 10n],
  ['M', 20n],
  ['G', 30n],
  ['B', 0n],
]
const largestSize = 1n << 62n

// What each flag with a value sets: the module's option, and how its value is read (null when it cannot be).
const valueFlags = {
  '-seed': { option: 'seed', read: numberText, expected: 'a number' },
  '-time': { option: 'time', read: timeText, expected: 'real or virtual' },
  '-max-memory': { option: 'max-memory', read: sizeText, expected: 'a size such as 64MB' },
}

/** What the arguments ask for. `problem` says why they cannot be followed. */
export function parseArguments(args) {
  const line = { command: 'run', options: {}, showLeaks: false, program: '', args: [], problem: '' }
  const [command, ...rest] = args
  if (command === undefined) return { ...line, problem: 'a command is missing' }
  if (['help', '-h', '-help', '--help'].includes(command)) return { ...line, command: 'help' }
  if (['version', '-version', '--version'].includes(command)) return { ...line, command: 'version' }
  if (command === 'check') return parseRun({ ...line, command, options: { command } }, rest)
  if (command !== 'run') return { ...line, problem: `unknown command \`${command}\`` }
  return parseRun(line, rest)
}

function parseRun(line, args) {
  let at = 0
  for (; at < args.length && args[at].length > 1 && args[at].startsWith('-'); at++) {
    const flag = args[at].startsWith('--') ? args[at].slice(1) : args[at]
    if (flag === '-leaks') line.showLeaks = true
    else if (flag === '-e') line.options.errors = 'all'
    else {
      const [name, ...values] = flag.split('=')
      const known = valueFlags[name]
      if (!known) return { ...line, problem: `unknown flag \`${flag}\`` }
      if (values.length === 0 && ++at === args.length) {
        return { ...line, problem: `${flag} needs a value` }
      }
      const value = values.length > 0 ? values.join('=') : args[at]
      const read = known.read(value)
      if (read === null) {
        return { ...line, problem: `the value \`${value}\` of ${name} is not ${known.expected}` }
      }
      line.options[known.option] = read
    }
  }
  if (at === args.length) {
    const problem = 'the program is missing: a .go file, a .txtar archive, a folder, or -'
    return { ...line, problem }
  }
  line.program = args[at]
  line.args = args.slice(at + 1)
  return line
}

function numberText(text) {
  return /^\d+$/.test(text) && BigInt(text) < 1n << 64n ? BigInt(text).toString() : null
}

function timeText(text) {
  return text === 'real' || text === 'virtual' ? text : null
}

function sizeText(text) {
  const [suffix, shift] = units.find(([suffix]) => text.endsWith(suffix)) ?? ['', 0n]
  const number = numberText(text.slice(0, text.length - suffix.length))
  if (number === null || number === '0') return null
  const size = BigInt(number) << shift
  return size <= largestSize ? size.toString() : null
}
