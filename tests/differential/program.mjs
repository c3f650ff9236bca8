// Whole programs: types, corner values, functions that call earlier functions, and a main that runs them all and prints
// what they return or how they panic. Output, panics and exit status do not depend on the schedule.
import { Random } from './random.mjs'
import { Statements } from './statements.mjs'
import { cornerDeclarations, declaration, makeTypes } from './types.mjs'

const stepLimit = 3000
const textLimit = 500
const sliceLimit = 50

/** What every program has: bounded work, and printing that never shows an address. */
const prelude = `package main

import (
	"fmt"
	"math"
	"os"
)

type Item interface{ Describe(n int) string }

type counter int

var steps counter

func (c *counter) done() { *c++ }

// step bounds the work of a program.
func step() {
	if steps++; steps > ${stepLimit} {
		panic("too many steps")
	}
}

// clip keeps texts short that grow in loops.
func clip(text string) string { return text[:min(len(text), ${textLimit})] }

func cut(text string, from, to int) string { return text[from:to] }

// try prints what a function returns or how it panics.
func try(name string, call func() string) {
	defer func() {
		if problem := recover(); problem != nil {
			fmt.Printf("%s panics: %v\\n", name, problem)
		}
	}()
	steps = 0
	fmt.Println(name, call())
}
`

/** How much append allocates, and so what a longer slice of the result shows, is the compiler's choice: not compared. */
function sliceHelpers(type, index) {
  const { name, element } = type
  return (
    `func push${index}(s ${name}, more ...${element.name}) ${name} {\n` +
    `\ts = append(s[:len(s):len(s)], more...)\n\treturn s[:min(len(s), ${sliceLimit})]\n}\n` +
    `func first${index}(s ${name}, n int) ${name} { return s[:min(n, len(s))] }\n`
  )
}

/** Generic functions and types, which expressions use with all types. */
const generics = `
type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~float32 | ~float64
}

type Pair[A, B any] struct {
	first  A
	second B
}

func (p Pair[A, B]) swapped() Pair[B, A] { return Pair[B, A]{p.second, p.first} }

func (p *Pair[A, B]) setFirst(a A) *Pair[A, B] {
	p.first = a
	return p
}

type List[T any] struct {
	value T
	next  *List[T]
}

func (l *List[T]) push(value T) *List[T] { return &List[T]{value, l} }

func (l *List[T]) all() func(yield func(T) bool) {
	return func(yield func(T) bool) {
		for at := l; at != nil; at = at.next {
			if !yield(at.value) {
				return
			}
		}
	}
}

func choose[T any](isFirst bool, a, b T) T {
	if isFirst {
		return a
	}
	return b
}

func pairOf[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }

func apply[T, R any](value T, f func(T) R) R { return f(value) }

func sumOf[T Number](values ...T) (sum T) {
	for _, value := range values {
		sum += value
	}
	return sum
}

func same[T comparable](a, b T) bool { return a == b }

// each ranges like a slice, and says when it is left early.
func each[T any](values []T) func(yield func(int, T) bool) {
	return func(yield func(int, T) bool) {
		defer steps.done()
		for index, value := range values {
			if !yield(index, value) {
				return
			}
		}
	}
}
`

function helpers(types) {
  return types.all
    .map((type, index) => {
      if (type.kind === 'slice') return sliceHelpers(type, index)
      if (type.kind !== 'pointer') return ''
      return (
        `func pointerTo${index}(v ${type.element.name}) ${type.name} { return &v }\n` +
        `func show${index}(p ${type.name}) string { if p == nil { return "nil" }; return fmt.Sprintf("&%v", *p) }\n`
      )
    })
    .join('')
}

/** A function with a body of statements; its result is named so that deferred functions can change it. */
function makeFunction(random, types, functions, number) {
  const params = Array.from({ length: random.below(4) }, (_, at) => ({
    name: `p${at}`,
    type: random.pick(types.all),
  }))
  const result = random.pick(types.all)
  const statements = new Statements(random, types, functions)
  statements.resultType = result
  statements.scope.push(...params, { name: 'result', type: result })
  const body = statements.block(3 + random.below(5), 3)
  const head = `func f${number}(${params.map(({ name, type }) => `${name} ${type.name}`).join(', ')}) (result ${result.name})`
  const text = `${head} {\nstep()\n${body}return ${statements.of(result)}\n}\n`
  return { name: `f${number}`, params, result, text }
}

function showing(types, callee, call) {
  const index = types.all.indexOf(callee.result)
  return callee.result.kind === 'pointer'
    ? `show${index}(${call})`
    : `fmt.Sprintf("%v %T", ${call}, ${call})`
}

/** The program of a seed. */
export function makeProgram(seed) {
  const random = new Random(seed)
  const types = makeTypes(random)
  const functions = []
  const count = 3 + random.below(4)
  for (let number = 0; number < count; number++)
    functions.push(makeFunction(random, types, functions, number))
  const main = new Statements(random, types, functions)
  const calls = functions.map((callee) => {
    const call = main.call(callee, 2)
    return `try("${callee.name}", func() string { return ${showing(types, callee, call)} })`
  })
  const ending = random.pick([
    '',
    '',
    `os.Exit(${random.below(5)})`,
    `panic(${main.of(random.pick(types.all.filter((type) => type.kind !== 'pointer')), 1)})`,
    `fmt.Println(${main.of(types.all[0], 3)})`,
  ])
  return [
    prelude,
    generics,
    cornerDeclarations(),
    types.named.map(declaration).join('\n'),
    helpers(types),
    functions.map((each) => each.text).join('\n'),
    `func main() {\n${calls.join('\n')}\n${ending}\n}`,
    'var _ = os.Exit\n',
  ].join('\n')
}
