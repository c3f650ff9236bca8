// The module that was built: what it asks of its host, and how large it may be.
import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { missingImports } from './module.mjs'

const built = new URL('../build/wasm/gopark.wasm', import.meta.url)
const mostBytes = 300_000 // as browsers fetch it, with the whole library

describe.skipIf(!existsSync(built))('the module', () => {
  it('imports what its hosts have', () => {
    expect(missingImports(new WebAssembly.Module(readFileSync(built)))).toEqual([])
  })

  it('is small', () => {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    }
    const bytes = brotliCompressSync(readFileSync(built), { params }).length
    expect(bytes).toBeLessThanOrEqual(mostBytes)
  }, 60_000)
})
