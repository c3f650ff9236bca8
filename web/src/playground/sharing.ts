// Share links on the page: making one, and what to do with the one the address came with.
import { element } from '../base/dom'
import { readLink, writeLink, type ReadLink, type SharedProgram } from '../share/share-link'
import type { LastRun } from './run-session'
import { defaultSettings, type Settings } from './store'
import { strings } from './strings'

/** The program as it ran last, or as it would run: the seed of the last run belongs to its text only. */
export function programToShare(
  document: string,
  settings: Settings,
  last: LastRun | null,
): SharedProgram {
  const seed = settings.seed || (last?.document === document ? last.seed : undefined)
  return {
    document,
    seed,
    time: settings.time === defaultSettings.time ? undefined : settings.time,
    maxMemory: settings.maxMemory === defaultSettings.maxMemory ? undefined : settings.maxMemory,
    args: settings.args,
  }
}

/** Puts the program into the address and the clipboard. Says what became of it, with the link when it was not copied. */
export async function share(program: SharedProgram): Promise<{ text: string; details?: Node }> {
  const fragment = await writeLink(program)
  history.replaceState(null, '', fragment)
  const url = location.href
  const limit = strings.linkLimit(url.length)
  try {
    await navigator.clipboard.writeText(url)
    return { text: `${strings.linkCopied(url.length)} ${limit}`.trim() }
  } catch {
    const field = element('input', { readonly: true, value: url, 'aria-label': strings.linkField })
    return { text: `${strings.linkMade(url.length)} ${limit}`.trim(), details: field }
  }
}

/** What the address says should be in the editor: a program, a part of one, or nothing of gopark's. */
export type Opened =
  | { readonly kind: 'none' }
  | { readonly kind: 'program'; readonly program: SharedProgram; readonly notice: string }
  | { readonly kind: 'broken'; readonly decoded: string; readonly notice: string }

export async function openFragment(fragment: string): Promise<Opened> {
  const link = await readLink(fragment)
  if (link.outcome === 'empty') return { kind: 'none' }
  if (link.outcome === 'program') {
    const { program } = link
    return { kind: 'program', program, notice: strings.linkOpened(program.seed) }
  }
  const decoded = link.outcome === 'cut' || link.outcome === 'damaged' ? link.decoded : ''
  return { kind: 'broken', decoded, notice: brokenNotice(link) }
}

function brokenNotice(link: Exclude<ReadLink, { outcome: 'empty' | 'program' }>): string {
  if (link.outcome === 'foreign') return strings.linkForeign
  if (link.outcome === 'newer') return strings.linkNewer
  const what = link.outcome === 'cut' ? strings.linkCut(link.missing) : strings.linkDamaged
  return `${what} ${link.decoded === '' ? strings.linkDecodedNothing : strings.linkDecodedPart}`
}

/** The reader's settings with what the link says in their place. Without a seed in the link, none is fixed. */
export function settingsFor(program: SharedProgram, settings: Settings): Settings {
  return {
    seed: program.seed ?? '',
    time: program.time ?? defaultSettings.time,
    maxMemory: program.maxMemory ?? settings.maxMemory,
    args: program.args ?? [],
  }
}
