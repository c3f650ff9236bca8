// The types of generated programs: how each is written, its corner values, and what it can be composed of.
//
// A type is { name, kind } and, by kind, element, key, fields or length. A value of a composed type is made of
// expressions of its parts; corner values of basic types stand in package variables, so that nothing is constant
// and arithmetic wraps and panics at run time.

const signed = (bits) => {
  const limit = 1n << BigInt(bits - 1)
  return ['0', '1', '-1', '7', String(limit - 1n), String(-limit), String(-limit + 1n)]
}
const unsigned = (bits) => {
  const limit = 1n << BigInt(bits)
  return ['0', '1', '7', String(limit - 1n), String(limit / 2n)]
}
const floats = [
  '0',
  '1',
  '-1.5',
  '0.1',
  '1e10',
  'math.Inf(1)',
  'math.Inf(-1)',
  'math.NaN()',
  'negativeZero',
]

const basic = (name, kind, corners) => ({ name, kind, corners })

export const int = basic('int', 'integer', signed(64))
export const bool = basic('bool', 'bool', ['true', 'false'])
export const string = basic('string', 'string', [
  '""',
  '"a"',
  '"héllo"',
  '"\\xff\\x00b"',
  '"世界"',
  '"longer than sixteen bytes"',
])
export const float64 = basic('float64', 'float', floats)

/** Every basic type a program may use. */
export const basicTypes = [
  int,
  basic('int8', 'integer', signed(8)),
  basic('int16', 'integer', signed(16)),
  basic('int32', 'integer', signed(32)),
  basic('int64', 'integer', signed(64)),
  basic('uint', 'integer', unsigned(64)),
  basic('uint8', 'integer', unsigned(8)),
  basic('uint16', 'integer', unsigned(16)),
  basic('uint32', 'integer', unsigned(32)),
  basic('uint64', 'integer', unsigned(64)),
  basic('float32', 'float', ['0', '1', '-1.5', '0.1', '16777216', '3e38', 'float32(math.Inf(1))']),
  float64,
  string,
  bool,
]

export const integers = basicTypes.filter((type) => type.kind === 'integer')
export const numbers = basicTypes.filter((type) => ['integer', 'float'].includes(type.kind))

/** The package variable of a corner value. */
export const cornerName = (type, index) => `${type.name}Corner${index}`

/** Declarations of all corner values. */
export function cornerDeclarations() {
  const lines = ['var negativeZero = math.Copysign(0, -1)']
  for (const type of basicTypes)
    type.corners.forEach((text, index) => {
      lines.push(`var ${cornerName(type, index)} ${type.name} = ${text}`)
    })
  return lines.join('\n')
}

/** Whether == is defined on a type. */
export function isComparable(type) {
  if (type.kind === 'struct') return type.fields.every((field) => isComparable(field.type))
  if (type.kind === 'array') return isComparable(type.element)
  return !['slice', 'map', 'func'].includes(type.kind)
}

/** Whether a map with such keys always prints the same: keys that are NaN have no order. */
function isKey(type) {
  if (type.kind === 'struct') return type.fields.every((field) => isKey(field.type))
  if (type.kind === 'array') return isKey(type.element)
  return ['integer', 'string', 'bool'].includes(type.kind)
}

const sliceOf = (element) => ({ name: `[]${element.name}`, kind: 'slice', element })
const arrayOf = (length, element) => ({
  name: `[${length}]${element.name}`,
  kind: 'array',
  element,
  length,
})
const mapOf = (key, element) => ({
  name: `map[${key.name}]${element.name}`,
  kind: 'map',
  key,
  element,
})
const pointerTo = (element) => ({ name: `*${element.name}`, kind: 'pointer', element })

/** Named types of one program: defined basic types, structs (some embedding others) and an interface they implement. */
function namedTypes(random) {
  const named = []
  for (let number = 0; number < 2; number++) {
    const underlying = random.pick(basicTypes)
    named.push({ ...underlying, name: `Defined${number}`, underlying, isNamed: true })
  }
  for (let number = 0; number < 3; number++) {
    const fields = []
    for (let at = 0; at <= random.below(4); at++) {
      const type = random.percent(70)
        ? random.pick(basicTypes)
        : random.pick([...named, sliceOf(int)])
      fields.push({ name: `F${number}${at}`, type })
    }
    named.push({ name: `Struct${number}`, kind: 'struct', fields, isNamed: true })
  }
  return named
}

/** The interface types of every program. */
export const item = { name: 'Item', kind: 'interface' }
export const anything = { name: 'any', kind: 'interface' }

/** All types of one program; nextName numbers the names it makes up. */
export function makeTypes(random) {
  const named = namedTypes(random)
  const types = [...basicTypes, ...named, sliceOf(int)]
  const keys = types.filter(isKey)
  for (let count = 0; count < 8; count++) {
    const element = random.pick(types.filter((type) => type.kind !== 'pointer'))
    const makers = [
      () => sliceOf(element),
      () => arrayOf(1 + random.below(4), element),
      () => mapOf(random.pick(keys), element),
      () => pointerTo(element),
    ]
    const made = random.pick(makers)()
    if (!types.some((type) => type.name === made.name)) types.push(made)
  }
  return { all: [...types, item, anything], named, nextName: 0 }
}

/** How a named type is declared, with the method that makes it, or its pointer, an Item. */
export function declaration(type) {
  const body =
    type.kind === 'struct'
      ? `struct {\n${type.fields.map((field) => `\t${field.name} ${field.type.name}`).join('\n')}\n}`
      : type.underlying.name
  const isPointer = hasPointerMethod(type)
  const [receiver, value] = isPointer ? [`*${type.name}`, '*t'] : [type.name, 't']
  return (
    `type ${type.name} ${body}\n\n` +
    `func (t ${receiver}) Describe(n int) string { return fmt.Sprint("${type.name} ", n, " ", ${value}) }\n`
  )
}

/** Types whose name ends in 1 have their method on the pointer. */
export const hasPointerMethod = (type) => type.name.endsWith('1')
