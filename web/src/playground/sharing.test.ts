// What a link carries of the page's state, and what it changes on the reader's page.
import { describe, expect, it } from 'vitest'
import { programToShare, settingsFor } from './sharing'
import { defaultSettings } from './store'

describe('a shared program', () => {
  it('has the seed of its last run, so that it runs the same again', () => {
    const last = { document: 'x', seed: '42' }
    expect(programToShare('x', defaultSettings, last).seed).toBe('42')
    expect(programToShare('edited since', defaultSettings, last).seed).toBeUndefined()
    expect(programToShare('x', defaultSettings, null).seed).toBeUndefined()
  })

  it('has the seed that was set rather than another', () => {
    const settings = { ...defaultSettings, seed: '7' }
    expect(programToShare('x', settings, { document: 'x', seed: '7' }).seed).toBe('7')
  })

  it('leaves out what is as everywhere', () => {
    expect(programToShare('x', defaultSettings, null)).toEqual({ document: 'x', args: [] })
  })
})

describe('the reader’s settings', () => {
  it('become the program’s: a seed of the reader’s own does not stay', () => {
    const own = { ...defaultSettings, seed: '1', time: 'virtual', args: ['mine'] } as const
    expect(settingsFor({ document: '' }, own)).toEqual(defaultSettings)
    const shared = { document: '', seed: '5', time: 'virtual', maxMemory: 1, args: ['a'] } as const
    expect(settingsFor(shared, own)).toEqual({
      seed: '5',
      time: 'virtual',
      maxMemory: 1,
      args: ['a'],
    })
  })
})
