// The settings panel: how programs are run.
import { joinArguments, splitArguments } from '../base/arguments'
import { element } from '../base/dom'
import { isSeed } from '../share/share-link'
import type { Settings } from './store'
import { strings } from './strings'
import { settingsStrings as texts } from './settings-strings'

const memoryChoices = [16, 64, 256, 512, 1024].map((megabytes) => megabytes << 20)

export interface SettingsPanelOptions {
  settings(): Settings
  change(settings: Settings): void
}

/** Fills the popover `root` each time it opens. Every change holds at once. */
export function settingsPanel(root: HTMLElement, options: SettingsPanelOptions): void {
  root.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') root.replaceChildren(...fields(options))
  })
}

function fields(options: SettingsPanelOptions): HTMLElement[] {
  const settings = options.settings()
  const change = (part: Partial<Settings>): void =>
    options.change({ ...options.settings(), ...part })

  const seed = element('input', { value: settings.seed, inputmode: 'numeric', autocomplete: 'off' })
  seed.addEventListener('input', () => {
    const text = seed.value.trim()
    const isGood = text === '' || isSeed(text)
    seed.setAttribute('aria-invalid', String(!isGood))
    if (isGood) change({ seed: text })
  })

  const time = select(texts.times, settings.time, (value) => change({ time: value }))
  const sizes = memoryChoices.includes(settings.maxMemory)
    ? memoryChoices
    : [...memoryChoices, settings.maxMemory].sort((a, b) => a - b)
  const memory = select(
    Object.fromEntries(sizes.map((size) => [String(size), texts.megabytes(size / (1 << 20))])),
    String(settings.maxMemory),
    (value) => change({ maxMemory: Number(value) }),
  )

  const args = element('input', {
    value: joinArguments(settings.args),
    autocomplete: 'off',
    spellcheck: 'false',
  })
  args.addEventListener('input', () => change({ args: splitArguments(args.value) }))

  return [
    field(texts.seed, seed, strings.seedHelp),
    field(texts.time, time, texts.timeHelp),
    field(texts.memory, memory, texts.memoryHelp),
    field(texts.args, args, texts.argsHelp),
  ]
}

function select<Value extends string>(
  choices: Readonly<Record<Value, string>>,
  current: Value,
  change: (value: Value) => void,
): HTMLSelectElement {
  const made = element('select')
  for (const [value, label] of Object.entries<string>(choices)) {
    made.append(element('option', { value, selected: value === current }, label))
  }
  made.addEventListener('change', () => change(made.value as Value))
  return made
}

function field(label: string, control: HTMLElement, help: string): HTMLElement {
  const helpId = `help-${label.toLowerCase().replaceAll(' ', '-')}`
  control.setAttribute('aria-describedby', helpId)
  return element(
    'div',
    { class: 'field' },
    element('label', {}, element('span', {}, label), control),
    element('small', { id: helpId }, help),
  )
}
