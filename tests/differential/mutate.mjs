// Breaks programs: small changes of tokens, most of which do not compile.

const token =
  /\/\/[^\n]*|\/\*[^]*?\*\/|`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[A-Za-z_]\w*|\d[\w.]*|\s+|:=|\.\.\.|<-|[-+*/%&|^!=<>]=|&&|\|\||\+\+|--|<<|>>|[^\s]/g

const isSpace = (text) => /^\s+$/.test(text)
const isComment = (text) => text.startsWith('//') || text.startsWith('/*')
const isName = (text) => /^[A-Za-z_]\w*$/.test(text)

const words = [
  'break',
  'continue',
  'return',
  'var',
  'func',
  'type',
  'nil',
  'int',
  'string',
  'chan',
  'else',
  'x',
]
const types = [
  'int',
  'string',
  'bool',
  'float64',
  '[]int',
  'uint8',
  'error',
  'map[string]int',
  'func()',
]
const marks = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  ':',
  ':=',
  '=',
  '.',
  '*',
  '&',
  '<-',
  '+',
  '...',
]
const literals = ['0', '-1', '1.5', '"s"', "'c'", 'nil', 'true', '1 << 70', '256', '08']

/** A source with one to three of its tokens changed. */
export function mutate(source, random) {
  const tokens = source.match(token)
  const places = tokens.flatMap((text, at) => (isSpace(text) || isComment(text) ? [] : [at]))
  const names = tokens.filter(isName)
  const literalPlaces = places.filter((at) => /^["'`\d]/.test(tokens[at]))
  const namePlaces = places.filter((at) => isName(tokens[at]))
  const changes = [
    () => (tokens[random.pick(places)] = ''),
    () => (tokens[random.pick(namePlaces)] = random.pick(names)),
    () => (tokens[random.pick(namePlaces)] = random.pick(types)),
    () => (tokens[random.pick(places)] += ` ${random.pick(words)} `),
    () => (tokens[random.pick(places)] += random.pick(marks)),
    () =>
      (tokens[random.pick(literalPlaces.length > 0 ? literalPlaces : places)] =
        random.pick(literals)),
    () => {
      const [one, other] = [random.pick(places), random.pick(places)]
      ;[tokens[one], tokens[other]] = [tokens[other], tokens[one]]
    },
    () => (tokens[random.pick(namePlaces)] += 'X'),
  ]
  const count = random.percent(75) ? 1 : 2 + random.below(2)
  for (let done = 0; done < count; done++) random.pick(changes)()
  return tokens.join('')
}
