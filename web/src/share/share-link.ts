// A program and how to run it as the fragment of an address: nothing of it ever reaches a server.
//
// Format 1:  "1" length "." base64url( raw deflate( header "\n" document ) ) checksum
//   length    of all that follows the dot, in base 36: a link that was cut knows it
//   header    one "key value" line for each option that is set (seed, time, memory, and arg, repeated)
//   document  the text of the editor: a Go file, or a txtar of several files; byte for byte
//   checksum  CRC-32 of header, empty line and document, in 7 characters of base 32
// Every format that was ever given out stays readable: share-link.test.ts holds golden links.
import { fromBase64Url, toBase64Url } from '../base/base64url'
import { deflate, inflate } from '../base/deflate'
import { checksum, checksumLength } from './checksum'

/** What a link carries. An option that is absent is the reader's own. */
export interface SharedProgram {
  readonly document: string
  readonly seed?: string | undefined
  readonly time?: 'real' | 'virtual' | undefined
  readonly maxMemory?: number | undefined
  readonly args?: readonly string[] | undefined
}

/** What a fragment turned out to be. `decoded` is what could be read of a cut or damaged link's program. */
export type ReadLink =
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'program'; readonly program: SharedProgram }
  | { readonly outcome: 'cut'; readonly decoded: string; readonly missing: number }
  | { readonly outcome: 'damaged'; readonly decoded: string }
  | { readonly outcome: 'newer'; readonly version: string }
  | { readonly outcome: 'foreign' }

const currentVersion = '1'
/** Larger than any program that a person writes: a link cannot fill the memory. */
const documentLimit = 16 << 20

/** The fragment for a program, with its `#`. */
export async function writeLink(program: SharedProgram): Promise<string> {
  const bytes = new TextEncoder().encode(`${headerText(program)}\n${program.document}`)
  const body = toBase64Url(await deflate(bytes)) + checksum(bytes)
  return `#${currentVersion}${body.length.toString(36)}.${body}`
}

/** Reads an address's fragment. Never guesses: a link that is not whole is never passed off as a program. */
export async function readLink(fragment: string): Promise<ReadLink> {
  const text = fragment.replace(/^#/, '')
  if (text === '') return { outcome: 'empty' }
  const [, version, length, rest] = /^(\d)([0-9a-z]{1,6})\.(.*)$/s.exec(text) ?? []
  if (version === undefined || length === undefined || rest === undefined)
    return { outcome: 'foreign' }
  if (version !== currentVersion) return { outcome: 'newer', version }
  return readFirstFormat(rest, parseInt(length, 36))
}

// What follows the body (a full stop, a bracket that a mail program added) is not ours.
async function readFirstFormat(text: string, length: number): Promise<ReadLink> {
  const body = /^[A-Za-z0-9_-]*/.exec(text)?.[0].slice(0, length) ?? ''
  const missing = length - body.length
  const { bytes, isWhole } = await inflatedText(missing > 0 ? body : body.slice(0, -checksumLength))
  if (isWhole && checksum(bytes) === body.slice(-checksumLength)) {
    const program = parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    return program ? { outcome: 'program', program } : { outcome: 'foreign' }
  }
  const decoded = readableDocument(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return missing > 0 ? { outcome: 'cut', decoded, missing } : { outcome: 'damaged', decoded }
}

/** The document's beginning, in what could be inflated of a link. */
function readableDocument(text: string): string {
  if (text.startsWith('\n')) return text.slice(1).replace(/\uFFFD$/, '')
  const documentAt = text.indexOf('\n\n')
  return documentAt < 0 ? '' : text.slice(documentAt + 2).replace(/\uFFFD$/, '')
}

async function inflatedText(text: string): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const bytes = fromBase64Url(text)
  if (!bytes) return { bytes: new Uint8Array(), isWhole: false }
  return inflate(Uint8Array.from(bytes), documentLimit)
}

function headerText(program: SharedProgram): string {
  let text = ''
  if (program.seed !== undefined) text += `seed ${program.seed}\n`
  if (program.time !== undefined) text += `time ${program.time}\n`
  if (program.maxMemory !== undefined) text += `memory ${program.maxMemory}\n`
  for (const arg of program.args ?? []) text += `arg ${encodeURIComponent(arg)}\n`
  return text
}

const headerLine = /^(seed|time|memory|arg) (.*)$/

/** The program, or null when the header is not one of ours. */
function parse(text: string): SharedProgram | null {
  const program: {
    document: string
    seed?: string
    time?: 'real' | 'virtual'
    maxMemory?: number
    args?: string[]
  } = { document: '' }
  let at = 0
  for (;;) {
    const end = text.indexOf('\n', at)
    if (end < 0) return null
    const line = text.slice(at, end)
    at = end + 1
    if (line === '') break
    const [, key, value] = headerLine.exec(line) ?? []
    if (key === undefined || value === undefined) return null
    if (key === 'seed' && isSeed(value)) program.seed = value
    else if (key === 'time' && (value === 'real' || value === 'virtual')) program.time = value
    else if (key === 'memory' && /^\d{1,15}$/.test(value)) program.maxMemory = Number(value)
    else if (key === 'arg') (program.args ??= []).push(decodeURIComponent(value))
    else return null
  }
  program.document = text.slice(at)
  return program
}

/** Whether the text is a number that a seed can be. */
export function isSeed(text: string): boolean {
  return /^\d{1,20}$/.test(text) && BigInt(text) < 1n << 64n
}
