// What Asyncify instruments: the list that the build writes, and the rules it must keep.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complaints, readFunctions } from './list_instrumented.mjs'

const text = [
  ' (func $gopark::Runtime::entry\\28void*\\29 (param $0 i32)',
  '  (if',
  '   (i32.eq',
  '    (global.get $global$4)',
  ' (func $gopark::Machine::execute\\28\\29 (param $0 i32)',
  '  (global.get $__stack_pointer)',
  ' (func $asyncify_start_unwind (param $0 i32)',
  '  (global.get $global$4)',
  ' (func $asyncify_get_state (result i32)',
  '  (global.get $global$4)',
]

const body = 'gopark::InterpretedBody::run(gopark::Runtime&)'
const entry = 'gopark::Runtime::entry(void*)'
const loop = 'gopark::Machine::execute()'

describe('the list of instrumented functions', () => {
  it('has who reads the state of Asyncify, and not Asyncify itself', async () => {
    const { all, instrumented } = await readFunctions(text)
    expect(all).toEqual([entry, loop])
    expect(instrumented).toEqual([entry])
  })

  it('must not have the interpreter’s loop', () => {
    expect(complaints({ all: [body, entry, loop], instrumented: [body, entry] })).toEqual([])
    expect(
      complaints({ all: [body, entry, loop], instrumented: [body, entry, loop] }),
    ).toHaveLength(1)
  })

  it('must not hide the loop inside another function', () => {
    expect(complaints({ all: [body, entry], instrumented: [body, entry] })).toHaveLength(1)
  })

  it('must have the body of interpreted goroutines', () => {
    expect(complaints({ all: [body, entry, loop], instrumented: [entry] })).toHaveLength(1)
  })

  const built = new URL('../build/wasm/asyncify-functions.txt', import.meta.url)
  it.skipIf(!existsSync(built))('is right in the module that was built', () => {
    const instrumented = readFileSync(built, 'utf8').trim().split('\n')
    expect(complaints({ all: [...instrumented, loop], instrumented })).toEqual([])
  })
})
