// Share links, reload, and what happens to programs that are replaced.
import { expect, test, type Page } from '@playwright/test'
import { readLink, writeLink } from '../../web/src/share/share-link'
import { open, program, runToEnd, textIn, write } from './playground'

const text = 'package main\n\n// 世界\nfunc main() {\n\tprintln("shared")\n}\n'

async function shareLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.locator('#notices')).toContainText('Link copied')
  return page.evaluate(() => navigator.clipboard.readText())
}

test('Share copies a link that carries program and seed, and says its length', async ({
  page,
  context,
}) => {
  await open(page)
  await write(page, text)
  await runToEnd(page)
  const seed = /seed (\d+)/.exec((await page.locator('#status').textContent()) ?? '')?.[1]
  const link = await shareLink(page)
  expect(link).toBe(page.url())
  await expect(page.locator('#notices')).toContainText(`${link.length} characters`)

  const other = await context.newPage()
  await other.goto(link)
  await expect.poll(() => program(other)).toBe(text)
  await expect(other.locator('#notices')).toContainText(`It runs with seed ${seed}`)
  await runToEnd(other)
  await expect(other.locator('#status')).toContainText(`seed ${seed}`)
})

test('line ends and options of any kind come through opening and sharing unchanged', async ({
  page,
}) => {
  const shared = {
    document: '-- a.go --\r\npackage main\r\n\n-- b.go --\npackage main // 世界\t\n\n',
    seed: '18446744073709551615',
    time: 'virtual' as const,
    maxMemory: 64 << 20,
    args: ['-n', 'two words', ''],
  }
  await page.goto(`./${await writeLink(shared)}`)
  await expect(page.locator('#notices')).toContainText('This program came with the link')
  const link = await shareLink(page)
  expect(await readLink(new URL(link).hash)).toEqual({ outcome: 'program', program: shared })
})

test('a cut link says so and shows only what could be read', async ({ page }) => {
  await open(page)
  const long = `package main\n\n${Array.from({ length: 60 }, (_, i) => `// line ${i * i}\n`).join('')}\nfunc main() {}\n`
  await write(page, long)
  const link = await shareLink(page)
  await page.goto('about:blank')
  await page.goto(link.slice(0, -40))
  await expect(page.locator('#notices')).toContainText(
    'This link was cut: its last 40 characters are missing',
  )
  const shown = await program(page)
  expect(shown.length).toBeGreaterThan(100)
  expect(long.startsWith(shown)).toBe(true)

  // What was being written is one click away.
  await page.getByRole('button', { name: 'Open my last program' }).click()
  expect(await program(page)).toBe(long)
})

test('a foreign or newer address never opens another program', async ({ page }) => {
  for (const [fragment, notice] of [
    ['#section-2', 'not a program of gopark'],
    ['#99z.AAAAAAAAAAAAAAAAAAAAAA', 'newer gopark'],
    ['#12d.AAAAAAAA', 'This link was cut'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`./${fragment}`)
    await expect(page.locator('#notices')).toContainText(notice)
    expect(await program(page)).toBe('')
  }
})

test('a link opens in a page that is already there', async ({ page }) => {
  await open(page)
  await write(page, text)
  const link = await shareLink(page)
  await write(page, 'package main\n')
  await expect.poll(() => page.url()).not.toContain('#')
  await page.evaluate((hash) => void (location.hash = hash), new URL(link).hash)
  await expect.poll(() => program(page)).toBe(text)
})

test('the program survives a reload', async ({ page }) => {
  await open(page)
  await write(page, text)
  await page.reload()
  await expect.poll(() => program(page)).toBe(text)
})

test('a program of an earlier visit is kept when an example takes its place', async ({ page }) => {
  await open(page)
  await write(page, 'package main\n\n// from an earlier visit\n')
  await page.reload()
  await expect.poll(() => program(page)).toContain('earlier visit')
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('button', { name: /The worker pool/ }).click()
  await page.reload()
  await expect.poll(() => program(page)).toContain('jobs')
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('button', { name: /from an earlier visit/ }).click()
  expect(await program(page)).toContain('earlier visit')
})

test('a link does not take away what was being written', async ({ page }) => {
  await open(page)
  await write(page, text)
  const link = await shareLink(page)
  await write(page, 'package main\n\n// my own work\n')
  await page.goto('about:blank')
  await page.goto(link)
  await expect.poll(() => program(page)).toBe(text)
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('button', { name: /my own work/ }).click()
  expect(await program(page)).toBe('package main\n\n// my own work\n')
})

test('an example is loaded from the menu, and undo brings back what was there', async ({
  page,
}) => {
  await open(page)
  await write(page, text)
  await page.getByRole('button', { name: 'Examples' }).click()
  await page.getByRole('button', { name: /The worker pool/ }).click()
  expect(await program(page)).toContain('jobs')
  expect(await program(page)).not.toContain('// want')
  await page.keyboard.press('ControlOrMeta+z')
  expect(await program(page)).toBe(text)
})

test('Copy copies the program’s output and nothing of gopark’s', async ({ page }) => {
  await open(page)
  await write(
    page,
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("Hello, 世界")\n}\n',
  )
  await runToEnd(page)
  expect(await textIn(page, 'dim')).toContain('Program exited.')
  await page.getByRole('button', { name: 'Copy output' }).click()
  await expect(page.locator('#notices')).toContainText('Output copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hello, 世界\n')
})
