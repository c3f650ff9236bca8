// Stop and floods, which are about time: these run alone, after the others.
import { expect, test } from '@playwright/test'
import {
  endLine,
  open,
  program,
  run,
  stopAndMeasure,
  terminalText,
  textIn,
  write,
} from './playground'

test('Stop ends an endless loop at once', async ({ page }) => {
  await open(page)
  await write(page, 'package main\n\nfunc main() {\n\tfor {}\n}\n')
  await run(page)
  await expect(page.locator('#status')).toContainText('running')
  await page.waitForTimeout(500)
  expect(await stopAndMeasure(page)).toBeLessThan(100)
  await expect.poll(() => textIn(page, 'dim')).toMatch(/^Stopped\. \(/)
})

test('an endless flood leaves the page responsive, is bounded, and stops at once', async ({
  page,
}) => {
  await open(page)
  await write(
    page,
    'package main\n\nimport "fmt"\n\nfunc main() {\n\tfor i := 0; ; i++ {\n\t\tfmt.Println("flood line", i)\n\t}\n}\n',
  )
  await run(page)
  await page.waitForTimeout(3000)
  // The page answers while the flood goes on.
  await page.getByRole('textbox', { name: 'Go program' }).focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('// typed meanwhile\n')
  expect(await program(page)).toContain('// typed meanwhile')
  expect(await stopAndMeasure(page)).toBeLessThan(100)
  await expect.poll(() => terminalText(page)).toMatch(/^Stopped\. \(/m)
  expect(await textIn(page, 'dim')).toMatch(
    /MB of output came faster than it can be shown and was dropped/,
  )
  const rows = await page
    .locator('#terminal')
    .evaluate((root: Element & { xterm?: { buffer: { active: { length: number } } } }) => {
      return root.xterm?.buffer.active.length ?? 0
    })
  expect(rows).toBeLessThan(10_200)
})

test('a hundred megabytes are shown at their end, with a note of what was dropped', async ({
  page,
}) => {
  test.slow()
  await open(page)
  await write(
    page,
    'package main\n\nimport (\n\t"os"\n\t"strings"\n)\n\nfunc main() {\n\tflood := []byte(strings.Repeat(strings.Repeat("x", 99)+"\\n", 1000))\n\tfor i := 0; i < 1000; i++ {\n\t\tos.Stdout.Write(flood)\n\t}\n\tos.Stdout.WriteString("the last line\\n")\n}\n',
  )
  await run(page)
  await expect.poll(() => terminalText(page), { timeout: 60_000 }).toMatch(endLine)
  const text = await terminalText(page)
  expect(text).toContain('the last line\nProgram exited.')
  expect(await textIn(page, 'dim')).toMatch(
    /\d MB of output came faster than it can be shown and was dropped/,
  )
})
