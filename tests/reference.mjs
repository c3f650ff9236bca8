// Programs with what real Go printed, kept beside the repository: read when that folder is there, else skipped.
//
// ../shared/behaviour: one folder per program with prog.go and Go's stdout, stderr and exit.
// ../shared/article: programs only; they are compared with the Go that is installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../tools/run.mjs'
import { chosenEngines, go } from './engines.mjs'
import { normalise } from './normalise.mjs'
import { reportCounts, runAll } from './pool.mjs'

const behaviour = join(root, '..', 'shared', 'behaviour')
const article = join(root, '..', 'shared', 'article')

/** Programs with several right outputs: a random select, and a write that lets another goroutine run first. */
const rightOutputs = {
  c02_go_then_recv:
    /^start2 sent2 got2 start0 sent0 got0 start1 sent1 got1 \n$|^start2 start0 start1 /,
  c09_select_both_ready: /^[ab]{10}\n$/,
}

/** Programs whose text cannot be the same, and why. */
const different = {
  t25_panic_custom_types_nilerr:
    'a throw of the runtime lists the frames and goroutines of Go itself, which gopark does not have',
  t26_error_method_panics:
    'a throw of the runtime lists the goroutines of Go itself, which gopark does not have',
  t29_inlined_and_closures:
    'Go names closures after the functions it inlined them into; gopark inlines nothing',
  y05_iterpull:
    'the frame of the yield that Pull makes shows its argument, which Go has optimised away',
  y19_closure_names:
    'Go names closures after the functions it inlined them into; gopark inlines nothing',
}

/** Programs whose output depends on milliseconds of the real clock: a busy machine can be late for them, as for Go. */
const timed = new Set(['c11_sleep_sort', 'c16_afterfunc_same', 'c17_after_vs_default'])
const timedAttempts = 4

/** Attempts to see Go print the same order. */
const goAttempts = 20

/** gopark refuses what it does not support yet: such a program is skipped, never counted as passed. */
const isRefused = (run) => run.status === 1 && run.stderr.includes('not supported by gopark yet')

function compareText(what, got, want) {
  return got === want ? [] : [`${what}:\n${got}\nwant:\n${want}`]
}

/**
 * Go prints "(...)" for a call it inlined. gopark inlines nothing and prints the arguments it knows; where Go inlined a
 * call of the program's, the frame counts as equal.
 */
function withInliningOf(want, got) {
  const wanted = want.split('\n')
  return got
    .split('\n')
    .map((line, index) => {
      const other = wanted[index] ?? ''
      return other.endsWith('(...)') && line.startsWith(other.slice(0, -4)) ? other : line
    })
    .join('\n')
}

function compareRuns(name, got, want) {
  if (isRefused(got)) return []
  const right = rightOutputs[name]
  const isRight = right !== undefined && right.test(got.stdout)
  const wantedStderr = normalise(want.stderr)
  return [
    ...compareText('exit status', String(got.status), String(want.status)),
    ...compareText('standard output', got.stdout, isRight ? got.stdout : want.stdout),
    ...compareText(
      'standard error',
      withInliningOf(wantedStderr, normalise(got.stderr)),
      wantedStderr,
    ),
  ]
}

function behaviourJobs(engine) {
  if (!existsSync(behaviour)) return []
  const names = readdirSync(behaviour).filter(
    (name) => existsSync(join(behaviour, name, 'prog.go')) && !(name in different),
  )
  return names.map((name) => {
    const read = (file) => readFileSync(join(behaviour, name, file), 'utf8')
    const args = existsSync(join(behaviour, name, 'args'))
      ? read('args').split(/\s+/).filter(Boolean)
      : []
    return {
      name: `behaviour/${name} on ${engine.name}`,
      run: async () => {
        const want = {
          stdout: read('stdout'),
          stderr: read('stderr'),
          status: Number(read('exit')),
        }
        let found
        for (let attempt = 0; attempt < (timed.has(name) ? timedAttempts : 1); attempt++) {
          found = compareRuns(
            name,
            await engine.run(join(behaviour, name, 'prog.go'), { args }),
            want,
          )
          if (found.length === 0) break
        }
        return found
      },
    }
  })
}

function articleJobs(engine) {
  if (!existsSync(article) || !go) return []
  const names = readdirSync(article).filter((name) => name.endsWith('.go'))
  return names.map((name) => ({
    name: `article/${name} on ${engine.name}`,
    run: async () => {
      const file = join(article, name)
      const got = await engine.run(file)
      // A write is a system call that can let another goroutine run first: Go itself has several orders.
      let found
      for (let attempt = 0; attempt < goAttempts; attempt++) {
        found = compareRuns(name, got, await go.run(file))
        if (found.length === 0) return []
      }
      return found
    },
  }))
}

const args = process.argv.slice(2)
const onAt = args.indexOf('-on')
const engineNames = onAt >= 0 ? args.splice(onAt, 2)[1].split(',') : ['native', 'wasm']
const jobs = chosenEngines(engineNames)
  .flatMap((engine) => [...articleJobs(engine), ...behaviourJobs(engine)])
  .filter((job) => args.length === 0 || args.some((part) => job.name.includes(part)))
if (jobs.length === 0) console.log('reference programs: none here, skipped')
else reportCounts('reference programs', await runAll(jobs))
