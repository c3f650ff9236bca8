// What Asyncify instruments: the list that the build writes, and the rules it must keep.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complaints, instrumentedFunctions } from './list_instrumented.mjs'

const text = [
  ' (func $gopark::Runtime::entry\\28void*\\29 (param $0 i32)',
  '  (if',
  '   (i32.eq',
  '    (global.get $__asyncify_state)',
  ' (func $gopark::Machine::loop\\28\\29 (param $0 i32)',
  '  (nop)',
  ' (func $asyncify_start_unwind (param $0 i32)',
  '  (global.get $__asyncify_state)',
]

describe('the list of instrumented functions', () => {
  it('has who reads the state of Asyncify, and not Asyncify itself', async () => {
    expect(await instrumentedFunctions(text)).toEqual(['gopark::Runtime::entry(void*)'])
  })

  it('must not have the interpreter’s loop', () => {
    const right = ['gopark::Runtime::entry(void*)', 'gopark::InterpretedBody::run(gopark::Runtime&)']
    expect(complaints(right)).toEqual([])
    expect(complaints([...right, 'gopark::Machine::loop()'])).toHaveLength(1)
  })

  it('must have the body of interpreted goroutines', () => {
    expect(complaints(['gopark::Runtime::entry(void*)'])).toHaveLength(1)
  })

  const built = new URL('../build/wasm/asyncify-functions.txt', import.meta.url)
  it.skipIf(!existsSync(built))('is right in the module that was built', () => {
    expect(complaints(readFileSync(built, 'utf8').trim().split('\n'))).toEqual([])
  })
})
