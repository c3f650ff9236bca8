// The page's memory.
import { describe, expect, it } from 'vitest'
import { defaultSettings, Store } from './store'

function memory(content: Record<string, string> = {}) {
  const map = new Map(Object.entries(content))
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  }
}

describe('the store', () => {
  it('remembers draft and settings', () => {
    const storage = memory()
    const settings = { seed: '42', time: 'virtual', maxMemory: 1 << 20, args: ['a'] } as const
    new Store(storage).saveDraft('package main\n')
    new Store(storage).saveSettings(settings)
    expect(new Store(storage).draft).toBe('package main\n')
    expect(new Store(storage).settings).toEqual(settings)
  })

  it('starts from defaults, also where the memory holds nonsense', () => {
    for (const nonsense of ['', '{', '7', 'null', '[]']) {
      const store = new Store(
        memory({ 'gopark.draft': nonsense, 'gopark.settings': nonsense, 'gopark.kept': nonsense }),
      )
      expect(store.draft).toBeNull()
      expect(store.settings).toEqual(defaultSettings)
      expect(store.kept).toEqual([])
    }
  })

  it('keeps each earlier program once, newest first, and only so many', () => {
    const store = new Store(memory())
    for (let i = 0; i < 20; i++) store.keep(`program ${i}`, i)
    store.keep('program 15', 99)
    store.keep('  \n')
    expect(store.kept[0]).toEqual({ document: 'program 15', keptAt: 99 })
    expect(store.kept).toHaveLength(12)
    expect(new Set(store.kept.map((kept) => kept.document)).size).toBe(12)
  })

  it('goes on where storage is blocked', () => {
    const blocked = {
      getItem: () => {
        throw new Error('blocked')
      },
      setItem: () => {
        throw new Error('full')
      },
    }
    for (const store of [new Store(blocked), new Store(null)]) {
      store.saveDraft('x')
      store.keep('x')
      expect(store.draft).toBeNull()
    }
  })
})
