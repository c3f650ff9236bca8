// npm run bench:compile: how fast gopark compiles, natively and in wasm, beside Go's own compiler, in one run.
//
// A generated program of about 10,000 lines, every function of which is reached, is compiled by each; what an empty
// program costs is taken off, so that starting up counts nowhere. Go's compiler makes machine code and optimises it.
//
//   node bench/compile.mjs [-rounds n] [-lines n]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../tools/run.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'gopark-compile-'))

/** One function of 25 lines that uses most of the language: types, methods, closures, channels, generics. */
function unit(n) {
  return `
type point${n} struct{ x, y int }

func (p *point${n}) move(dx, dy int) (moved bool) {
	defer func() { p.x++ }()
	switch {
	case dx > dy:
		p.x, p.y = p.x+dx, p.y-dy
		return true
	case dx == ${n}:
		p.y <<= 1
	}
	return p.x > p.y
}

func work${n}(in []int, names map[string]int) (total int) {
	ch := make(chan int, len(in))
	for i, v := range in {
		if v%2 == 0 || i < ${n} {
			ch <- v * i
		}
	}
	close(ch)
	p := &point${n}{1, 2}
	for v := range ch {
		total += largest(v, ${n})
		if !p.move(v, total) {
			names["unit${n}"] += total
		}
	}
	return total + p.x
}
`
}

function programOf(lines) {
  const units = Math.max(0, Math.round(lines / unit(0).split('\n').length))
  const numbers = Array.from({ length: units }, (_, n) => n)
  return `package main

func largest[T int | string](a, b T) T {
	if a > b {
		return a
	}
	return b
}
${numbers.map(unit).join('')}
func main() {
	names := map[string]int{}
	if len(names) > 0 {
${numbers.map((n) => `\t\twork${n}(nil, names)\n`).join('')}	}
}
`
}

const compilers = [
  {
    name: 'go tool compile',
    command: (file) => ['go', 'tool', 'compile', '-p', 'main', '-o', `${file}.o`, file],
  },
  {
    name: 'gopark native',
    command: (file) => [join(root, 'build', 'native', 'gopark'), 'run', file],
  },
  {
    name: 'gopark wasm',
    command: (file) => [process.execPath, join(root, 'wasm', 'gopark.mjs'), 'run', file],
  },
]

function secondsFor([command, ...args]) {
  const start = process.hrtime.bigint()
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${error ?? stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e9
}

function option(name, otherwise) {
  const at = process.argv.indexOf(name)
  return at >= 0 ? Number(process.argv[at + 1]) : otherwise
}

const rounds = option('-rounds', 3)
const text = programOf(option('-lines', 10_000))
const lines = text.split('\n').length
const files = { whole: join(scratch, 'whole.go'), empty: join(scratch, 'empty.go') }
writeFileSync(files.whole, text)
writeFileSync(files.empty, programOf(0))
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

console.log(`${lines} lines, ${text.length} bytes`)
let base
for (const { name, command } of compilers) {
  const seconds = []
  for (let round = 0; round < rounds; round++) {
    seconds.push(secondsFor(command(files.whole)) - secondsFor(command(files.empty)))
  }
  const taken = median(seconds)
  base ??= taken
  const perSecond = Math.round(lines / taken).toLocaleString('en')
  console.log(
    `${name.padEnd(18)}${(taken * 1000).toFixed(0).padStart(7)} ms ${perSecond.padStart(12)} lines/s ${(taken / base).toFixed(2).padStart(6)}×`,
  )
}
