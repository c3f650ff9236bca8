// What the browser tests do with the playground: write programs, read the terminal's cells, wait for the end.
import { expect, type Page } from '@playwright/test'

/** A stretch of one row in one colour. */
export interface ColoredText {
  readonly color: 'plain' | 'red' | 'dim' | 'other'
  readonly text: string
}

interface XtermElement extends Element {
  xterm?: import('@xterm/xterm').Terminal
}

/** Opens the playground and waits until it is ready to be used. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('textbox', { name: 'Go program' })).toBeVisible()
  await expect.poll(() => terminalText(page)).toContain('Press Run')
}

/** Replaces the editor's program as one does who pastes it. */
export async function write(page: Page, program: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Go program' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(program)
}

/** The editor's program, from its lines. Marks' messages are not part of it. */
export async function program(page: Page): Promise<string> {
  const lines = await page.locator('#editor .cm-line').evaluateAll((all) =>
    all.map((line) => {
      const copy = line.cloneNode(true) as Element
      for (const message of copy.querySelectorAll('.cm-mark-message')) message.remove()
      return copy.textContent ?? ''
    }),
  )
  return lines.join('\n')
}

export async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click()
}

/** Runs and waits until the dim line after the end stands in the terminal. */
export async function runToEnd(page: Page): Promise<void> {
  await run(page)
  await expect.poll(() => terminalText(page)).toMatch(endLine)
}

export const endLine =
  /^(Program exited\.|exit status \d+|Stopped\.|The program does not compile\.) \(/m

/** The terminal's lines, each as stretches of one colour. Wrapped rows are joined. */
export function terminalLines(page: Page): Promise<ColoredText[][]> {
  return page.locator('#terminal').evaluate((root: XtermElement) => {
    const buffer = root.xterm?.buffer.active
    if (!buffer) throw new Error('the terminal is not there')
    const lines: { color: 'plain' | 'red' | 'dim' | 'other'; text: string }[][] = []
    for (let y = 0; y < buffer.length; y++) {
      const row = buffer.getLine(y)
      if (!row) break
      const runs = row.isWrapped ? (lines.pop() ?? []) : []
      const length = row.translateToString(true).length
      for (let x = 0; x < row.length && x < length; x++) {
        const cell = row.getCell(x)
        if (!cell || cell.getWidth() === 0) continue
        const palette = cell.isFgPalette() ? cell.getFgColor() : -1
        const color =
          palette === 1 ? 'red' : palette === 8 ? 'dim' : cell.isFgDefault() ? 'plain' : 'other'
        const text = cell.getChars() || ' '
        const last = runs.at(-1)
        if (last?.color === color) last.text += text
        else runs.push({ color, text })
      }
      lines.push(runs)
    }
    while (lines.at(-1)?.length === 0) lines.pop()
    return lines
  })
}

export async function terminalText(page: Page): Promise<string> {
  const lines = await terminalLines(page)
  return lines
    .map((line) =>
      line
        .map((run) => run.text)
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

/** The text of all cells of one colour, line by line; lines without any are left out. */
export async function textIn(page: Page, color: ColoredText['color']): Promise<string> {
  const lines = await terminalLines(page)
  return lines
    .filter((line) => line.some((run) => run.color === color && run.text.trim() !== ''))
    .map((line) =>
      line
        .filter((run) => run.color === color)
        .map((run) => run.text)
        .join(''),
    )
    .join('\n')
}

/** Types into the terminal. */
export async function typeIntoTerminal(page: Page, text: string): Promise<void> {
  await page.locator('#terminal textarea').focus()
  await page.keyboard.type(text)
}

/** Presses Stop and measures how long the page takes to say that it stopped, in milliseconds. */
export function stopAndMeasure(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const status = document.getElementById('status')
        const stop = document.querySelector<HTMLElement>('[data-command="stop"]')
        if (!status || !stop) throw new Error('no status')
        const started = performance.now()
        const observer = new MutationObserver(() => {
          if (!status.textContent?.includes('stopped')) return
          observer.disconnect()
          resolve(performance.now() - started)
        })
        observer.observe(status, { childList: true, characterData: true, subtree: true })
        stop.click()
      }),
  )
}

/** The marks in the editor: line number and message of each. */
export async function marks(page: Page): Promise<{ line: number; message: string }[]> {
  return page.locator('#editor .cm-line').evaluateAll((lines) =>
    lines.flatMap((line, index) =>
      Array.from(line.querySelectorAll('.cm-mark-message'), (message) => ({
        line: index + 1,
        message: message.textContent ?? '',
      })),
    ),
  )
}
