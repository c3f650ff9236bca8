// What a test program says about itself in comments: the format of tests/programs and examples.
//
//   // want: text            one line of standard output; the comments' order in the source is the output's order
//   // want output:          the comment lines that follow are standard output, each without its "// "
//   // want error: text      a compile error on this line (its first line); several: // want error: a // want error: b
//   // want panic: text      the first panic line is "panic: text"; on the panicking line itself or anywhere
//   // want fatal: text      "fatal error: text"
//   // want deadlock         the deadlock's fatal error
//   // want blocked: reason  with a deadlock: a goroutine stands on this line with this wait reason
//   // want leak: reason     at the normal end a goroutine still waits on this line with this reason
//   // want stderr: text     standard error has this line; each run has its own pc, written pc=* here
//   // want exit: n          exit status
//   // command: check        compiled only, as any package: gopark check, go tool compile
//   // flags: -seed 3 …      flags of gopark run (and, with -args, the program's arguments)
//   // stdin: text           one line of standard input
//   // env: GOTRACEBACK=all  one environment variable
//   // not in go: reason     not compared with real Go, and why

const rules = [
  ['want', 'output'],
  ['want output', 'outputBlock'],
  ['want error', 'error'],
  ['want panic', 'panic'],
  ['want fatal', 'fatal'],
  ['want deadlock', 'deadlock'],
  ['want blocked', 'blocked'],
  ['want leak', 'leak'],
  ['want stderr', 'stderr'],
  ['want exit', 'exit'],
  ['command', 'command'],
  ['flags', 'flags'],
  ['stdin', 'stdin'],
  ['env', 'env'],
  ['not in go', 'notInGo'],
]

/** One comment of the format as { kind, text }, or undefined. */
function parseComment(comment) {
  const match = /^\/\/ ((?:want|command|flags|stdin|env|not in go)[a-z ]*?)(?::(?: (.*))?)?$/.exec(
    comment,
  )
  if (!match) return undefined
  const rule = rules.find(([word]) => word === match[1])
  return rule && { kind: rule[1], text: match[2] ?? '' }
}

/** The comment at the end of a line of Go, if one could be of the format. */
function commentOf(line) {
  const at = line.search(/\/\/ (want|command:|flags:|stdin:|env:|not in go:)/)
  return at < 0 ? undefined : line.slice(at).trimEnd()
}

function emptyExpectations() {
  return {
    output: [],
    errors: [],
    panics: [],
    fatals: [],
    stderr: [],
    blocked: [],
    leaks: [],
    command: 'run',
    flags: [],
    args: [],
    stdin: '',
    env: {},
    exit: undefined,
    deadlock: false,
    notInGo: undefined,
    count: 0,
  }
}

function applyFlags(expectations, text) {
  const words = text.split(/\s+/).filter(Boolean)
  const argsAt = words.indexOf('-args')
  expectations.flags.push(...(argsAt < 0 ? words : words.slice(0, argsAt)))
  if (argsAt >= 0) expectations.args.push(...words.slice(argsAt + 1))
}

/** What to do with each kind of comment. */
const appliers = {
  output: (e, text) => e.output.push(text),
  error: (e, text, line) => {
    for (const each of text.split(' // want error: '))
      e.errors.push({ line, text: withoutFolders(each) })
  },
  panic: (e, text) => e.panics.push(text),
  fatal: (e, text) => e.fatals.push(text),
  deadlock: (e) => {
    e.deadlock = true
  },
  blocked: (e, text, line) => e.blocked.push({ line, reason: text }),
  leak: (e, text, line) => e.leaks.push({ line, reason: text }),
  stderr: (e, text) => e.stderr.push(text),
  exit: (e, text) => {
    e.exit = Number(text)
  },
  command: (e, text) => {
    e.command = text
  },
  flags: applyFlags,
  stdin: (e, text) => {
    e.stdin += text + '\n'
  },
  env: (e, text) => {
    const [name, ...value] = text.split('=')
    e.env[name] = value.join('=')
  },
  notInGo: (e, text) => {
    e.notInGo = text
  },
}

/** Reads a program's expectations; `count` says how many it has (none: the program is no test). */
export function parseExpectations(source) {
  const expectations = emptyExpectations()
  const lines = source.split('\n')
  let fileStart = 0 // of the file of a txtar
  for (let index = 0; index < lines.length; index++) {
    if (/^-- .+ --$/.test(lines[index])) fileStart = index + 1
    const comment = commentOf(lines[index])
    const parsed = comment && parseComment(comment)
    if (!parsed) continue
    if (
      parsed.kind.startsWith('w') ||
      !['command', 'flags', 'stdin', 'env', 'notInGo'].includes(parsed.kind)
    )
      expectations.count++
    if (parsed.kind === 'outputBlock') {
      while (index + 1 < lines.length && /^\s*\/\/( |$)/.test(lines[index + 1])) {
        expectations.output.push(lines[++index].trim().replace(/^\/\/ ?/, ''))
      }
      continue
    }
    appliers[parsed.kind](expectations, parsed.text, index + 1 - fileStart)
  }
  return expectations
}

/** The exit status a program with these expectations ends with. */
export function expectedStatus(expectations) {
  if (expectations.exit !== undefined) return expectations.exit
  if (expectations.errors.length > 0) return 1
  const stops =
    expectations.deadlock || expectations.panics.length > 0 || expectations.fatals.length > 0
  return stops ? 2 : 0
}

/** Compares a run { stdout, stderr, status } with the expectations; returns what differs, as lines. */
export function differences(expectations, run) {
  const found = []
  const status = expectedStatus(expectations)
  if (run.status !== status) found.push(`exit status ${run.status}, want ${status}`)
  const stderrLines = run.stderr.replace(/ pc=0x[0-9a-f]+\]/g, ' pc=*]').split('\n')
  const needLine = (line) => {
    if (!stderrLines.includes(line)) found.push(`standard error lacks "${line}":\n${run.stderr}`)
  }
  for (const text of expectations.stderr) needLine(text)
  if (expectations.errors.length > 0)
    return [...found, ...errorDifferences(expectations.errors, run.stderr)]
  const wanted = expectations.output.map((line) => line + '\n').join('')
  if (run.stdout !== wanted && run.stdout !== wanted.replace(/\n$/, ''))
    found.push(`standard output:\n${run.stdout}want:\n${wanted}`)
  for (const text of expectations.panics) {
    const isThere = stderrLines.some(
      (line) => line === `panic: ${text}` || line.startsWith(`panic: ${text} [`),
    )
    if (!isThere) found.push(`standard error lacks "panic: ${text}":\n${run.stderr}`)
  }
  for (const text of expectations.fatals) needLine(`fatal error: ${text}`)
  if (expectations.deadlock) needLine('fatal error: all goroutines are asleep - deadlock!')
  for (const { line, reason } of expectations.blocked) {
    if (!standsAt(run.stderr, reason, line))
      found.push(`no goroutine [${reason}] on line ${line}:\n${run.stderr}`)
  }
  for (const { line, reason } of run.canSeeLeaks ? expectations.leaks : []) {
    const isThere = stderrLines.some(
      (text) => text.includes(`[${reason}]`) && new RegExp(`\\.go:${line}\\b`).test(text),
    )
    if (!isThere) found.push(`no leak [${reason}] on line ${line}:\n${run.stderr}`)
  }
  return found
}

function standsAt(stderr, reason, line) {
  return stderr
    .split('\n\n')
    .some(
      (block) =>
        block.startsWith('goroutine ') &&
        block.includes(` [${reason}`) &&
        new RegExp(`^\\t.*:${line}( |$)`, 'm').test(block),
    )
}

/** Messages may name places of other lines; the folder depends on where the command ran. */
const withoutFolders = (text) => text.replace(/(?:\.\/|[\w./-]+\/)([\w-]+\.go:\d+)/g, '$1')

function errorDifferences(errors, stderr) {
  const reported = [...stderr.matchAll(/^[^\s:]+\.go:(\d+):(?:\d+:)? (.*)$/gm)]
    .map((match) => ({ line: Number(match[1]), text: withoutFolders(match[2]) }))
    .filter((each) => each.text !== 'too many errors')
  const found = []
  for (const want of errors) {
    if (!reported.some((each) => each.line === want.line && each.text === want.text))
      found.push(`line ${want.line} lacks the error "${want.text}"`)
  }
  for (const each of reported) {
    if (!errors.some((want) => want.line === each.line && want.text === each.text))
      found.push(`unexpected error on line ${each.line}: ${each.text}`)
  }
  return found
}
