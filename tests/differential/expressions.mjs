// Random expressions of a wanted type. Nothing is a constant where it could overflow at compile time: leaves are
// variables, or literals beside them.
import {
  anything,
  bool,
  cornerName,
  hasPointerMethod,
  int,
  integers,
  isComparable,
  numbers,
  string,
} from './types.mjs'

const isLeafWanted = (random, depth) => depth <= 0 || random.percent(25)

/** Writes expressions for one function: `scope` is the list of variables in sight, innermost last. */
export class Expressions {
  constructor(random, types, functions) {
    this.random = random
    this.types = types
    this.functions = functions
    this.scope = []
    this.isCalm = false
  }

  /**
   * What `write` writes holds nothing that panics by itself, outside of calls. For where the specification leaves
   * the order of two panics open, and gc's depends on what it inlines and which temporaries it uses again.
   */
  calmly(write) {
    const wasCalm = this.isCalm
    this.isCalm = true
    const text = write()
    this.isCalm = wasCalm
    return text
  }

  /** Of ways to write something, those that do not panic if it has to be calm. */
  #allowed(calm, others) {
    return this.random.pick(this.isCalm ? calm : [...calm, ...others])
  }

  /** Variables of a type in sight. */
  variables(type) {
    return this.scope.filter((variable) => variable.type.name === type.name)
  }

  /** An expression of a type, nested at most so deep. */
  of(type, depth = 3) {
    const inSight = this.variables(type)
    if (inSight.length > 0 && this.random.percent(30)) return this.random.pick(inSight).name
    const callable = this.functions.filter((each) => each.result.name === type.name)
    if (depth > 1 && callable.length > 0 && this.random.percent(15))
      return this.call(this.random.pick(callable), depth - 1)
    if (depth > 0 && this.random.percent(15)) {
      const part = this.partOfOther(type, depth - 1)
      if (part) return part
    }
    if (depth > 1 && this.random.percent(12)) return this.#generic(type, depth - 1)
    return this.#byKind[type.kind](type, depth)
  }

  /** A value of a type by way of generic functions and types, their type arguments inferred or written. */
  #generic(type, depth) {
    const other = this.random.pick(this.types.all)
    const value = () => this.of(type, depth)
    const makers = [
      () => `choose(${this.of(bool, depth)}, ${value()}, ${value()})`,
      () => `choose[${type.name}](${this.of(bool, 0)}, ${value()}, ${value()})`,
      () => `pairOf(${this.of(other, depth)}, (${type.name})(${value()})).swapped().first`,
      () => `(&Pair[${type.name}, ${other.name}]{}).setFirst(${value()}).first`,
      () =>
        `apply(${this.of(other, depth)}, func(${other.name}) ${type.name} { return ${value()} })`,
      () => `(*List[${type.name}])(nil).push(${value()}).push(${value()}).next.value`,
    ]
    if (type.kind === 'integer' || type.kind === 'float')
      makers.push(() => `sumOf[${type.name}](${value()}, ${value()})`)
    if (type.name === 'bool') {
      const compared = this.random.pick(this.types.all.filter(isComparable))
      makers.push(
        () => `same[${compared.name}](${this.of(compared, depth)}, ${this.of(compared, depth)})`,
      )
    }
    return this.random.pick(makers)()
  }

  call(callee, depth) {
    return `${callee.name}(${callee.params.map((param) => this.of(param.type, depth - 1)).join(', ')})`
  }

  /** A field, element or pointed-to value of some variable in sight, or undefined. */
  partOfOther(type, depth) {
    const parts = this.scope.flatMap((variable) => {
      const { name, type: whole } = variable
      if (whole.kind === 'struct')
        return whole.fields
          .filter((field) => field.type.name === type.name)
          .map((field) => () => `${name}.${field.name}`)
      if (this.isCalm || whole.element?.name !== type.name) return []
      if (whole.kind === 'pointer') return [() => `(*${name})`]
      if (whole.kind === 'map') return [() => `${name}[${this.of(whole.key, depth)}]`]
      return [() => `${name}[${this.index(depth)}]`]
    })
    return parts.length > 0 ? this.random.pick(parts)() : undefined
  }

  /** An index: mostly small, sometimes out of range. */
  index(depth) {
    return this.random.percent(85) ? `${this.of(int, depth)}&1` : this.of(int, depth)
  }

  #byKind = {
    integer: (type, depth) =>
      this.#number(type, depth, ['+', '-', '*', '&', '|', '^', '&^'], ['/', '%']),
    float: (type, depth) => this.#number(type, depth, ['+', '-', '*', '/'], []),
    string: (type, depth) => this.#string(type, depth),
    bool: (type, depth) => this.#bool(type, depth),
    struct: (type, depth) =>
      `${type.name}{${type.fields.map((field) => `${field.name}: ${this.of(field.type, depth - 1)}`).join(', ')}}`,
    array: (type, depth) =>
      `${type.name}{${Array.from({ length: this.random.below(type.length + 1) }, () => this.of(type.element, depth - 1)).join(', ')}}`,
    slice: (type, depth) => this.#slice(type, depth),
    map: (type, depth) => this.#map(type, depth),
    pointer: (type, depth) => this.#pointer(type, depth),
    interface: (type, depth) => this.#interface(type, depth),
  }

  #leaf(type) {
    const index = this.random.below(type.corners.length)
    const basicName = type.underlying ? type.underlying.name : type.name
    const corner = cornerName({ name: basicName }, index)
    return type.underlying ? `${type.name}(${corner})` : corner
  }

  #number(type, depth, operators, panicking) {
    if (isLeafWanted(this.random, depth)) return this.#leaf(type)
    const operand = () => this.of(type, depth - 1)
    const makers = [
      () => `(${operand()} ${this.#allowed(operators, panicking)} ${operand()})`,
      () => `(${operand()} ${this.random.pick(['+', '-', '*'])} ${1 + this.random.below(9)})`,
      () => `(-${operand()})`,
      () => `${type.name}(${this.of(this.random.pick(this.#convertible(type)), depth - 1)})`,
      () => `${this.random.pick(['min', 'max'])}(${this.of(type, 0)}, ${this.of(type, 0)})`,
    ]
    if (type.kind === 'integer')
      makers.push(
        () =>
          `(${operand()} ${this.random.pick(['<<', '>>'])} (${this.of(this.random.pick(integers), depth - 1)} & 63))`,
        () => `(^${operand()})`,
      )
    if (type.name === 'int')
      makers.push(
        () => `len(${this.of(this.random.pick(this.#withLength()), depth - 1)})`,
        () => `func() int { defer func() { recover() }(); return ${operand()} }()`,
      )
    return this.random.pick(makers)()
  }

  /** What becomes an integer by a conversion that is defined for all values: floats out of range are not. */
  #convertible(type) {
    return type.kind === 'integer' ? integers : numbers
  }

  #withLength() {
    return this.types.all.filter((each) => ['string', 'slice', 'map'].includes(each.kind))
  }

  #string(type, depth) {
    if (isLeafWanted(this.random, depth)) return this.#leaf(type)
    const operand = () => this.of(type, depth - 1)
    const makers = [
      () => `${type.name}(clip(string(${operand()} + ${operand()})))`,
      () => `${type.name}([]byte(${operand()}))`,
      () => `${type.name}([]rune(${operand()}))`,
      () => `${type.name}(rune(${this.of(int, depth - 1)}))`,
      () =>
        `fmt.Sprintf("%${this.random.pick(['v', '5d', 'x', 'T', '+v', '08.3f', 'q', '#v'])}", ${this.of(this.random.pick(numbers), depth - 1)})`,
    ]
    const cut = () =>
      `cut(${this.of(string, depth - 1)}, ${this.index(depth - 1)}, ${this.index(depth - 1)})`
    const text = this.#allowed(makers, [cut])()
    return type.name === 'string' ? text : `${type.name}(${text})`
  }

  #bool(type, depth) {
    if (isLeafWanted(this.random, depth)) return this.#leaf(type)
    const operand = () => this.of(type, depth - 1)
    const compared = this.random.pick(this.types.all.filter(isComparable))
    const ordered = this.random.pick([...numbers, string])
    const makers = [
      () => `(${operand()} ${this.random.pick(['&&', '||'])} ${operand()})`,
      () => `(!${operand()})`,
      () =>
        `(${this.of(ordered, depth - 1)} ${this.random.pick(['<', '<=', '>', '>='])} ${this.of(ordered, depth - 1)})`,
    ]
    const equality = () =>
      `(${this.of(compared, depth - 1)} ${this.random.pick(['==', '!='])} ${this.of(compared, depth - 1)})`
    const text = this.#allowed(makers, [equality])()
    return type.name === 'bool' ? text : `${type.name}(${text})`
  }

  #slice(type, depth) {
    const elements = () =>
      Array.from({ length: this.random.below(4) }, () => this.of(type.element, depth - 1)).join(
        ', ',
      )
    const number = this.types.all.findIndex((each) => each.name === type.name)
    const makers = [
      () => `${type.name}{${elements()}}`,
      () => `make(${type.name}, ${this.of(int, 0)}&3, 4)`,
      () => `push${number}(${this.of(type, depth - 1)}, ${this.of(type.element, depth - 1)})`,
      () => `push${number}(${this.of(type, depth - 1)}, ${this.of(type, depth - 1)}...)`,
    ]
    const panicking = [
      () => `${this.of(type, depth - 1)}[${this.index(depth - 1)}:]`,
      () => `first${number}(${this.of(type, depth - 1)}, ${this.index(depth - 1)})`,
    ]
    return depth <= 0 ? makers[0]() : this.#allowed(makers, panicking)()
  }

  /** Keys are leaves that differ: a literal with the same constant key twice does not compile. */
  #map(type, depth) {
    if (this.isCalm || isLeafWanted(this.random, depth)) return `${type.name}{}`
    return `${type.name}{${this.of(type.key, depth - 1)}: ${this.of(type.element, depth - 1)}}`
  }

  #pointer(type, depth) {
    if (this.random.percent(15)) return `(${type.name})(nil)`
    const inSight = this.variables(type.element)
    if (inSight.length > 0 && this.random.percent(50)) return `&${this.random.pick(inSight).name}`
    return `pointerTo${this.types.all.indexOf(type)}(${this.of(type.element, depth - 1)})`
  }

  #interface(type, depth) {
    if (this.random.percent(10)) return `${type.name}(nil)`
    const choices =
      type === anything
        ? this.types.all.filter((each) => each.kind !== 'pointer')
        : this.types.named
    const dynamic = this.random.pick(choices)
    const value = this.of(dynamic, depth - 1)
    if (type === anything || !hasPointerMethod(dynamic)) return `${type.name}(${value})`
    return `${type.name}(func() *${dynamic.name} { v := ${value}; return &v }())`
  }
}
