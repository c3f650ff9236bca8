// What the page remembers on this device: the program being written, earlier ones, and the settings.
//
// Nothing typed is ever lost: a program that is replaced is kept among the earlier ones first.
import { isSeed } from '../share/share-link'

export interface Settings {
  /** Empty: a new seed for each run. */
  readonly seed: string
  readonly time: 'real' | 'virtual'
  readonly maxMemory: number
  readonly args: readonly string[]
}

export const defaultSettings: Settings = { seed: '', time: 'real', maxMemory: 256 << 20, args: [] }

export interface KeptProgram {
  readonly document: string
  /** Milliseconds since 1970. */
  readonly keptAt: number
}

const draftKey = 'gopark.draft'
const settingsKey = 'gopark.settings'
const keptKey = 'gopark.kept'
const keptCount = 12
const keptCharacters = 1 << 20

/** The page's memory. Works, without remembering, where storage is blocked or full. */
export class Store {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'> | null

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'> | null = browserStorage()) {
    this.#storage = storage
  }

  /** The program as it was last typed, or null. */
  get draft(): string | null {
    return this.#read(draftKey, (value) => (typeof value === 'string' ? value : null))
  }

  saveDraft(document: string): void {
    this.#write(draftKey, document)
  }

  get settings(): Settings {
    return this.#read(settingsKey, settingsOf) ?? defaultSettings
  }

  saveSettings(settings: Settings): void {
    this.#write(settingsKey, settings)
  }

  /** Earlier programs, newest first. */
  get kept(): readonly KeptProgram[] {
    return this.#read(keptKey, keptOf) ?? []
  }

  /** Keeps a program that is about to be replaced. */
  keep(document: string, now = Date.now()): void {
    if (document.trim() === '' || document.length > keptCharacters) return
    const others = this.kept.filter((program) => program.document !== document)
    this.#write(keptKey, [{ document, keptAt: now }, ...others].slice(0, keptCount))
  }

  #read<Value>(key: string, check: (value: unknown) => Value | null): Value | null {
    try {
      const text = this.#storage?.getItem(key)
      return text ? check(JSON.parse(text)) : null
    } catch {
      return null
    }
  }

  #write(key: string, value: unknown): void {
    try {
      this.#storage?.setItem(key, JSON.stringify(value))
    } catch {
      // Full or blocked: the page goes on, the address can still carry the program.
    }
  }
}

function browserStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function settingsOf(value: unknown): Settings | null {
  if (!isRecord(value)) return null
  const { seed, time, maxMemory, args } = value
  return {
    seed: typeof seed === 'string' && isSeed(seed) ? seed : '',
    time: time === 'virtual' ? 'virtual' : 'real',
    maxMemory:
      typeof maxMemory === 'number' && maxMemory > 0 ? maxMemory : defaultSettings.maxMemory,
    args: Array.isArray(args) ? args.filter((arg) => typeof arg === 'string') : [],
  }
}

function keptOf(value: unknown): KeptProgram[] | null {
  if (!Array.isArray(value)) return null
  return value.filter(
    (kept): kept is KeptProgram =>
      isRecord(kept) && typeof kept['document'] === 'string' && typeof kept['keptAt'] === 'number',
  )
}
