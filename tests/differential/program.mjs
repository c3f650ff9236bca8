// Whole programs: types, corner values, functions that call earlier functions, and a main that runs them all and prints
// what they return or how they panic. Output, panics and exit status do not depend on the schedule.
import { Random } from './random.mjs'
import { Statements } from './statements.mjs'
import { cornerDeclarations, declaration, makeTypes } from './types.mjs'

const stepLimit = 3000

/** What every program has: bounded work, and printing that never shows an address. */
const prelude = `package main

import (
	"fmt"
	"math"
	"os"
)

type Item interface{ Describe(n int) string }

var steps int

// step bounds the work of a program.
func step() {
	if steps++; steps > ${stepLimit} {
		panic("too many steps")
	}
}

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

function helpers(types) {
  return types.all
    .map((type, index) => {
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
    cornerDeclarations(),
    types.named.map(declaration).join('\n'),
    helpers(types),
    functions.map((each) => each.text).join('\n'),
    `func main() {\n${calls.join('\n')}\n${ending}\n}`,
    'var _ = os.Exit\n',
  ].join('\n')
}
