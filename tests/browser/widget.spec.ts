// The widget on a page that is not gopark's.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { program } from './playground'

test('a widget runs, prints as DOM text, stderr red, and names how it ended', async ({ page }) => {
  await page.goto('./sample.html')
  const widget = page.locator('#door')
  await widget.getByRole('button', { name: 'Run' }).click()
  const output = widget.getByRole('log', { name: 'Output' })
  await expect(output).toContainText('fatal error: all goroutines are asleep - deadlock!')
  await expect(output.locator('.stdout')).toHaveText('I bring a parcel to the door')
  await expect(output.locator('.stderr').first()).toContainText('goroutine 1 [chan send]:')
  await expect(widget.getByRole('status')).toContainText('deadlock')
  await expect(widget.getByRole('status')).toContainText('exit status 2')
})

test('nothing of the engine is loaded before the first Run, and the module only once', async ({
  page,
}) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto('./sample.html')
  await expect(page.locator('#door').getByRole('button', { name: 'Run' })).toBeVisible()
  await page.waitForTimeout(300)
  expect(requests.filter((path) => /wasm|worker|editor|widget-run/.test(path))).toEqual([])
  for (const id of ['door', 'meeting']) {
    await page.locator(`#${id}`).getByRole('button', { name: 'Run' }).click()
    await expect(page.locator(`#${id}`).getByRole('status')).toContainText(/exit status|exited/)
  }
  expect(requests.filter((path) => path.endsWith('.wasm'))).toHaveLength(1)
})

test('the script costs at most 15 KB gzip at rest', async ({ page }) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname)
  })
  await page.goto('./sample.html')
  await page.waitForTimeout(300)
  const sizes = scripts.map(
    (path) => gzipSync(readFileSync(`build/web${path}`), { level: 9 }).length,
  )
  expect(scripts.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * 1024)
})

test('two widgets run at once', async ({ page }) => {
  await page.goto('./sample.html')
  const clock = page.locator('#clock')
  await clock.getByRole('button', { name: 'Run' }).click()
  await expect(clock.getByRole('log')).toContainText('tick')
  const meeting = page.locator('#meeting')
  await meeting.getByRole('button', { name: 'Run' }).click()
  await expect(meeting.getByRole('log')).toHaveText('took parcel 42')
  await clock.getByRole('textbox', { name: 'Input of the program' }).fill('Gopher')
  await page.keyboard.press('Enter')
  await expect(clock.getByRole('log')).toContainText('hello, Gopher')
  await clock.getByRole('button', { name: 'Stop' }).click()
  await expect(clock.getByRole('status')).toContainText('stopped')
})

test('the code is edited in place, runs as edited, and can be put back', async ({ page }) => {
  await page.goto('./sample.html')
  const widget = page.locator('#meeting')
  await widget.locator('code').click()
  const editor = widget.getByRole('textbox', { name: 'Go program' })
  await expect(editor).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('package main\n\nfunc main() {\n\tprintln("edited")\n}\n')
  await widget.getByRole('button', { name: 'Run' }).click()
  await expect(widget.getByRole('log').locator('.stderr')).toHaveText('edited')
  await widget.getByRole('button', { name: 'Reset' }).click()
  await expect(editor).toContainText('took parcel')
})

test('“Open in the playground” carries the code', async ({ page, context }) => {
  await page.goto('./sample.html')
  const link = page.locator('#meeting').getByRole('link', { name: 'Open in the playground' })
  const opened = context.waitForEvent('page')
  await link.click()
  const playground = await opened
  await expect.poll(() => program(playground)).toContain('fmt.Println("took parcel", <-door)')
})

test('events tell the page that the program ran and ended', async ({ page }) => {
  await page.goto('./sample.html')
  const events = page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen: unknown[] = []
        document.addEventListener('run', () => seen.push('run'))
        document.addEventListener('exit', (event) => {
          resolve([...seen, (event as CustomEvent<unknown>).detail])
        })
      }),
  )
  await page.locator('#door').getByRole('button', { name: 'Run' }).click()
  expect(await events).toEqual(['run', { reason: 'deadlock', status: 2 }])
})

test('a block whose lines are ended by <br> is read as it looks', async ({ page }) => {
  await page.goto('./sample.html')
  const code = await page.evaluate(() => {
    const widget = document.createElement('go-park') as HTMLElement & { code: string }
    widget.innerHTML =
      '<pre><code><span>package main</span><br><br><span>func main() {}</span><br></code></pre>'
    document.body.append(widget)
    return widget.code
  })
  expect(code).toBe('package main\n\nfunc main() {}\n')
})

test('without JavaScript the code is there to read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${baseURL}/sample.html`)
  await expect(page.locator('#door code')).toContainText('door <- 42')
  await context.close()
})

test.describe('on a page of another origin', () => {
  let server: Server
  let origin = ''

  test.beforeAll(async ({ baseURL }) => {
    const html = `<!doctype html><meta charset="utf-8"><script type="module" src="${baseURL}/gopark.js"></script>
      <go-park><pre><code>package main\n\nfunc main() {\n\tprintln("from afar")\n}</code></pre></go-park>`
    server = createServer((request, response) => {
      response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html' }).end(html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (address && typeof address === 'object') origin = `http://127.0.0.1:${address.port}/`
  })

  test.afterAll(() => void server.close())

  test('the widget runs, its worker made from its text', async ({ page }) => {
    await page.goto(origin)
    await page.getByRole('button', { name: 'Run' }).click()
    await expect(page.getByRole('log').locator('.stderr')).toHaveText('from afar')
  })
})
