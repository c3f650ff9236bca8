// Random statements: nested control flow, closures, defer and recover, goroutines that hand over in one order.
import { Expressions } from './expressions.mjs'
import { bool, int, integers, item, anything, string } from './types.mjs'

/** Writes the statements of one function. */
export class Statements extends Expressions {
  /** What a return gives; undefined where the function has no result. */
  resultType = undefined
  #labels = []

  /** A block's statements, in a scope of its own. */
  block(count, depth) {
    const outer = this.scope.length
    let text = ''
    for (let at = 0; at < count; at++) text += this.statement(depth)
    this.scope.length = outer
    return text
  }

  statement(depth) {
    const simple = [
      this.#declare,
      this.#declare,
      this.#assign,
      this.#assign,
      this.#operate,
      this.#setPart,
    ]
    const nested = [
      this.#if,
      this.#count,
      this.#rangeSlice,
      this.#rangeString,
      this.#rangeMap,
      this.#rangeFunction,
      this.#switch,
      this.#typeSwitch,
      this.#closure,
      this.#defer,
      this.#goroutines,
      this.#assertion,
      this.#showType,
      this.#jump,
      this.#select,
    ]
    const makers = depth > 0 && this.random.percent(55) ? nested : simple
    return this.random.pick(makers).call(this, depth - 1)
  }

  #fresh(type, prefix = 'v') {
    return { name: `${prefix}${this.types.nextName++}`, type }
  }

  #declare() {
    const variable = this.#fresh(this.random.pick(this.types.all))
    const text = this.random.percent(70)
      ? `var ${variable.name} ${variable.type.name} = ${this.of(variable.type)}\n`
      : `var ${variable.name} ${variable.type.name}\n`
    this.scope.push(variable)
    return `${text}_ = ${variable.name}\n`
  }

  /** What can stand on the left of an assignment: variables, fields, elements and what pointers point to. */
  #targets() {
    return this.scope.flatMap((variable) => [variable, ...this.#partsOf(variable)])
  }

  #partsOf({ name, type }) {
    if (type.kind === 'struct')
      return type.fields.map((field) => ({ name: `${name}.${field.name}`, type: field.type }))
    if (type.kind === 'pointer') return [{ name: `*${name}`, type: type.element }]
    if (type.kind === 'map')
      return [{ name: `${name}[${this.of(type.key, 1)}]`, type: type.element }]
    if (type.kind === 'slice' && this.random.percent(20))
      return [{ name: `${name}[len(${name})-1]`, type: type.element }]
    if (type.kind === 'slice' || type.kind === 'array')
      return [{ name: `${name}[${this.index(1)}]`, type: type.element }]
    return []
  }

  #assign() {
    if (this.scope.length === 0) return ''
    const one = this.random.pick(this.scope)
    if (this.random.percent(30)) return this.#assignTuple()
    return `${one.name} = ${this.of(one.type)}\n`
  }

  /**
   * Several assignments in one statement, in which some may change what others use; often an exchange. Only one of
   * its places and values can panic.
   */
  #assignTuple() {
    const isCalm = ({ name }) => /^[\w.]+$/.test(name)
    const targets = this.#targets()
    const one = this.random.pick(targets)
    const others = targets.filter(
      (target) => target.name !== one.name && (isCalm(one) || isCalm(target)),
    )
    if (others.length === 0) return ''
    const same = others.filter((target) => target.type === one.type)
    if (same.length > 0 && this.random.percent(40)) {
      const other = this.random.pick(same)
      return `${one.name}, ${other.name} = ${other.name}, ${one.name}\n`
    }
    const other = this.random.pick(others)
    const wild = isCalm(one) && isCalm(other) ? this.random.below(2) : -1
    const values = [one, other].map(({ type }, at) =>
      at === wild ? this.of(type) : this.calmly(() => this.of(type)),
    )
    return `${one.name}, ${other.name} = ${values.join(', ')}\n`
  }

  #operate() {
    const numbers = this.#targets().filter(({ type }) => ['integer', 'float'].includes(type.kind))
    if (numbers.length === 0) return ''
    const { name, type } = this.random.pick(numbers)
    if (this.random.percent(30)) return `${name}${this.random.pick(['++', '--'])}\n`
    const operators =
      type.kind === 'integer'
        ? ['+', '-', '*', '/', '%', '&', '|', '^', '&^']
        : ['+', '-', '*', '/']
    return `${name} ${this.random.pick(operators)}= ${this.of(type)}\n`
  }

  /** Assigns to a field, an element, or through a pointer. */
  #setPart() {
    const parts = this.scope.flatMap((variable) => this.#partsOf(variable))
    if (parts.length === 0) return ''
    const { name, type } = this.random.pick(parts)
    return `${name} = ${this.of(type)}\n`
  }

  #if(depth) {
    const condition = this.of(bool)
    const then = this.block(1 + this.random.below(3), depth)
    if (this.random.percent(50)) return `if ${condition} {\n${then}}\n`
    return `if ${condition} {\n${then}} else {\n${this.block(1 + this.random.below(2), depth)}}\n`
  }

  /** The body of a loop, which break and continue can leave, by a label too. */
  #loopBody(count, depth) {
    const label = `L${this.types.nextName++}`
    this.#labels.push(label)
    const body = this.block(count, depth)
    this.#labels.pop()
    const isUsed = new RegExp(`(break|continue) ${label}\\n`).test(body)
    return { prefix: isUsed ? `${label}:\n` : '', body: `step()\n${body}` }
  }

  #count(depth) {
    const counter = this.#fresh(int, 'i')
    const limit = 1 + this.random.below(5)
    this.scope.push(counter)
    const { prefix, body } = this.#loopBody(1 + this.random.below(3), depth)
    this.scope.pop()
    const head = this.random.percent(50)
      ? `for ${counter.name} := 0; ${counter.name} < ${limit}; ${counter.name}++`
      : `for ${counter.name} := range ${limit}`
    return `${prefix}${head} {\n_ = ${counter.name}\n${body}}\n`
  }

  #rangeSlice(depth) {
    const types = this.types.all.filter(({ kind }) => kind === 'slice' || kind === 'array')
    if (types.length === 0) return ''
    const type = this.random.pick(types)
    const counter = this.#fresh(int, 'i')
    const element = this.#fresh(type.element, 'e')
    const ranged = this.of(type)
    this.scope.push(counter, element)
    const { prefix, body } = this.#loopBody(1 + this.random.below(2), depth)
    this.scope.length -= 2
    return `${prefix}for ${counter.name}, ${element.name} := range (${ranged}) {\n_, _ = ${counter.name}, ${element.name}\n${body}}\n`
  }

  #rangeString(depth) {
    const ranged = this.of(string)
    const [index, rune] = [
      this.#fresh(int, 'i'),
      this.#fresh(
        integers.find(({ name }) => name === 'int32'),
        'r',
      ),
    ]
    this.scope.push(index, rune)
    const { prefix, body } = this.#loopBody(1, depth)
    this.scope.length -= 2
    return `${prefix}for ${index.name}, ${rune.name} := range ${ranged} {\n_, _ = ${index.name}, ${rune.name}\n${body}}\n`
  }

  /** Range over a function: its body is a function to the compiler, whatever leaves it. */
  #rangeFunction(depth) {
    const type = this.random.pick(this.types.all)
    const [counter, element] = [this.#fresh(int, 'i'), this.#fresh(type, 'e')]
    const isList = this.random.percent(40)
    const ranged = isList
      ? `(*List[${type.name}])(nil).push(${this.of(type)}).push(${this.of(type)}).all()`
      : `each([]${type.name}{${this.of(type)}, ${this.of(type)}, ${this.of(type)}})`
    const variables = isList ? [element] : [counter, element]
    this.scope.push(...variables)
    const { prefix, body } = this.#loopBody(1 + this.random.below(2), depth)
    this.scope.length -= variables.length
    const names = variables.map(({ name }) => name).join(', ')
    const blanks = variables.map(() => '_').join(', ')
    return `${prefix}for ${names} := range ${ranged} {\n${blanks} = ${names}\n${body}}\n`
  }

  /** Only what does not depend on the order: how many there are. */
  #rangeMap() {
    const maps = this.types.all.filter(({ kind }) => kind === 'map')
    if (maps.length === 0) return ''
    const counter = this.#fresh(int, 'n')
    const ranged = this.of(this.random.pick(maps))
    this.scope.push(counter)
    return `${counter.name} := 0\nfor range ${ranged} {\n${counter.name}++\n}\n_ = ${counter.name}\n`
  }

  #switch(depth) {
    const type = this.random.pick([int, string])
    const cases = [0, 1, 2].map((at) => {
      const value = type === int ? String(at) : `"${'ab '[at]}"`
      const ending = at < 2 && this.random.percent(25) ? 'fallthrough\n' : ''
      return `case ${value}:\n${this.block(1, depth)}${ending}`
    })
    const tag = type === int ? `${this.of(int)} & 3` : this.of(string)
    return `switch ${tag} {\n${cases.join('')}default:\n${this.block(1, depth)}}\n`
  }

  #typeSwitch(depth) {
    const chosen = [this.random.pick(this.types.all), this.random.pick(this.types.all), int]
    const name = `bound${this.types.nextName++}`
    const clauses = [...new Set(chosen)]
      .filter((type) => type !== anything)
      .map((type) => {
        this.scope.push({ name, type })
        const body = this.block(1, depth)
        this.scope.pop()
        return `case ${type.name}:\n_ = ${name}\n${body}`
      })
    return `switch ${name} := any(${this.of(anything)}).(type) {\ncase nil:\n_ = ${name}\n${clauses.join('')}}\n`
  }

  /** A function value that captures what is in sight, called at once and once more. */
  #closure(depth) {
    const param = this.#fresh(this.random.pick(this.types.all), 'c')
    const result = this.random.pick(this.types.all)
    const name = `closure${this.types.nextName++}`
    const [labels, outer, outerResult] = [this.#labels, this.scope.length, this.resultType]
    this.#labels = []
    this.resultType = result
    this.scope.push(param)
    const body = this.block(1 + this.random.below(2), depth)
    const value = this.of(result)
    this.scope.length = outer
    this.#labels = labels
    this.resultType = outerResult
    const kept = this.#fresh(result)
    const calls = `${kept.name} := ${name}(${this.of(param.type, 1)})\n${kept.name} = ${name}(${this.of(param.type, 1)})\n_ = ${kept.name}\n`
    this.scope.push(kept)
    return `${name} := func(${param.name} ${param.type.name}) ${result.name} {\nstep()\n${body}return ${value}\n}\n${calls}`
  }

  #defer(depth) {
    const [labels, outerResult] = [this.#labels, this.resultType]
    this.#labels = []
    this.resultType = undefined
    const body = this.block(1, depth)
    this.#labels = labels
    this.resultType = outerResult
    const shown = this.random.percent(50) ? 'fmt.Println("deferred", problem)\n' : '_ = problem\n'
    const recovering = this.random.percent(60)
      ? `if problem := recover(); problem != nil {\n${shown}}\n`
      : ''
    return `defer func() {\n${recovering}${body}}()\n`
  }

  /** Goroutines that hand values over one channel; what is received is added up, so the order does not matter. */
  #goroutines() {
    const [channel, sum] = [`ch${this.types.nextName++}`, this.#fresh(int)]
    const [senders, capacity] = [1 + this.random.below(3), this.random.below(3)]
    const value = this.random.percent(50) ? 'number' : 'number * number'
    const text =
      `${channel} := make(chan int, ${capacity})\nvar ${sum.name} int\n` +
      `for number := range ${senders} {\ngo func() { ${channel} <- ${value} }()\n}\n` +
      `for range ${senders} {\n${sum.name} += <-${channel}\n}\n_ = ${sum.name}\n`
    this.scope.push(sum)
    return text
  }

  /** Shown only: in Go the name has the package's, whose length is another. */
  #showType() {
    const [one, other] = [this.random.pick(this.types.all), this.random.pick(this.types.all)]
    return `fmt.Printf("%T\\n", pairOf(${this.of(one, 1)}, ${this.of(other, 1)}))\n`
  }

  #assertion() {
    const type = this.random.pick([...this.types.named, int, string, item])
    const [value, isOk] = [this.#fresh(type), `ok${this.types.nextName++}`]
    const asserted = `any(${this.of(anything)}).(${type.name})`
    this.scope.push(value)
    if (this.random.percent(20)) return `${value.name} := ${asserted}\n_ = ${value.name}\n`
    return `${value.name}, ${isOk} := ${asserted}\n_, _ = ${value.name}, ${isOk}\n`
  }

  /** Leaves a loop, or the function. */
  #jump() {
    const condition = this.of(bool, 1)
    if (this.resultType && this.random.percent(30))
      return `if ${condition} {\nreturn ${this.of(this.resultType, 1)}\n}\n`
    if (this.#labels.length === 0) return ''
    const word = this.random.pick(['break', 'continue'])
    return `if ${condition} {\n${word} ${this.random.pick(this.#labels)}\n}\n`
  }

  #select() {
    const [channel, value] = [`ch${this.types.nextName++}`, this.#fresh(int)]
    const isFull = this.random.percent(50)
    const text =
      `${channel} := make(chan int, 1)\n${isFull ? `${channel} <- ${this.of(int, 1)}\n` : ''}` +
      `var ${value.name} int\nselect {\ncase ${value.name} = <-${channel}:\ndefault:\n${value.name} = -1\n}\n_ = ${value.name}\n`
    this.scope.push(value)
    return text
  }
}
