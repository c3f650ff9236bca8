// Arguments on one line.
import { expect, it } from 'vitest'
import { joinArguments, splitArguments } from './arguments'

it.each([
  ['', []],
  ['a b', ['a', 'b']],
  [' -n=3  "two words" ', ['-n=3', 'two words']],
  [`'it is' a\\ b ""`, ['it is', 'a b', '']],
  ['"a \\" b"', ['a " b']],
  ['a"b c"d', ['ab cd']],
  ["it's", ["it's"]],
])('%j splits like in a shell', (text, args) => {
  expect(splitArguments(text)).toEqual(args)
})

it('any arguments survive joining and splitting', () => {
  const args = ['', 'plain', 'two words', 'q"uote', "it's", 'back\\slash', '-x=1', 'ä']
  expect(splitArguments(joinArguments(args))).toEqual(args)
})
