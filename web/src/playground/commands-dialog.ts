// The list of all commands behind `?`, each with its keys, each to be run from there.
import { element } from '../base/dom'
import { keyTexts, type CommandId } from './commands'
import { commandLabels, strings } from './strings'

/** Shows the list; closes it before a command runs. */
export function showCommands(run: (id: CommandId) => void): void {
  const dialog = element('dialog', { 'aria-label': commandLabels.commands })
  const ids = (Object.keys(commandLabels) as CommandId[]).filter((id) => id !== 'commands')
  const items = ids.map((id) => {
    const keys = keyTexts(id).join(strings.keyOr)
    const button = element('button', { type: 'button' }, element('span', {}, commandLabels[id]))
    if (keys) button.append(element('kbd', {}, keys))
    button.addEventListener('click', () => {
      dialog.close()
      run(id)
    })
    return element('li', {}, button)
  })
  const close = element('button', { type: 'button' }, strings.close)
  close.addEventListener('click', () => dialog.close())
  dialog.append(
    element('h2', {}, commandLabels.commands),
    element('ul', { class: 'choices commands' }, ...items),
    close,
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
