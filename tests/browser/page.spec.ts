// The page itself: accessibility, keyboard, widths, light and dark, without a network.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import { open, program, runToEnd, terminalText, textIn, write } from './playground'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface AxeResults {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    return axe.run()
  })
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the page has no accessibility faults, at rest and after a deadlock', async ({ page }) => {
      await open(page)
      expect(await violations(page)).toEqual([])
      await runToEnd(page)
      expect(await violations(page)).toEqual([])
    })

    test('the panels and the list of commands have none', async ({ page }) => {
      await open(page)
      for (const name of ['Examples', 'Settings', 'All commands']) {
        await page.getByRole('button', { name }).click()
        expect(await violations(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
    })
  })
}

test('red text has a contrast of at least 4.5 : 1 in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await open(page)
    await runToEnd(page)
    const contrast = await page.locator('#terminal').evaluate((root) => {
      const channels = (color: string): number[] =>
        (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)
      const luminance = (color: string): number => {
        const [r = 0, g = 0, b = 0] = channels(color).map((value) => {
          const part = value / 255
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const red = root.querySelector('.xterm-fg-1')
      const pane = root.closest('.pane')
      if (!red || !pane) throw new Error('no red text')
      const [a, b] = [getComputedStyle(red).color, getComputedStyle(pane).backgroundColor].map(
        luminance,
      )
      return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05)
    })
    expect(contrast).toBeGreaterThan(4.5)
  }
})

test('everything works from the keyboard, and Escape then Tab leaves the editor', async ({
  page,
}) => {
  await open(page)
  const editor = page.getByRole('textbox', { name: 'Go program' })
  await editor.focus()
  await page.keyboard.press('Tab')
  await expect(editor).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor).not.toBeFocused()
  await page.keyboard.press('F6')
  await expect(page.locator('#terminal textarea')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#terminal textarea')).not.toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(editor).toBeFocused()
})

test('? lists every command, and runs it', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Copy output' }).focus()
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'All commands' })
  await expect(list.getByRole('button')).toHaveCount(12)
  await list.getByRole('button', { name: 'Run' }).click()
  await expect.poll(() => terminalText(page)).toContain('exit status 2')
  await write(page, '')
  await page.keyboard.type('?')
  expect(await program(page)).toBe('?')
})

test('a live region says what the terminal shows, and how it ended', async ({ page }) => {
  await open(page)
  await runToEnd(page)
  const log = page.getByRole('log', { name: 'Terminal' })
  await expect(log).toContainText('fatal error: all goroutines are asleep - deadlock!')
  await expect(log).toContainText('exit status 2')
})

for (const width of [360, 480, 820, 1280]) {
  test(`nothing sticks out at ${width} pixels, and Run works`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await open(page)
    await runToEnd(page)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
    for (const name of ['Run', 'Stop', 'Format', 'Examples', 'Share', 'Settings', 'All commands']) {
      await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 })
    }
    expect(await textIn(page, 'red')).toContain('deadlock!')
  })
}

test('works with the network off once it was loaded, also after a reload', async ({
  page,
  context,
}) => {
  await open(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await runToEnd(page)
  await page.getByRole('button', { name: 'Format' }).click()
  await expect(page.locator('#notices')).toContainText(/gofmt writes it|Formatted/)
  await page.reload()
  await expect.poll(() => program(page)).toContain('door <- 42')
  await runToEnd(page)
  expect(await textIn(page, 'red')).toContain('deadlock!')
})

test('nothing is asked of any other host, and nothing after the page was loaded', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await open(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForTimeout(500)
  expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
  const before = requests.length
  await runToEnd(page)
  await write(page, 'package main\n')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.waitForTimeout(300)
  expect(requests.slice(before)).toEqual([])
})
