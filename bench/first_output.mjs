// npm run bench:page: how long it takes in Chromium from pressing Run to the first byte of output of hello, world.
//
// The first run of a page starts the worker and compiles the module; the later ones find both. Needs a built page
// (npm run build).
//
//   node bench/first_output.mjs [-rounds n]
import { execFileSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { join } from 'node:path'
import { root } from '../tools/run.mjs'

const hello = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello, world")\n}\n'

/* global document, MessageChannel -- timeRun runs in the page */

/** Milliseconds from the click to the frame in which the terminal's buffer has the text. */
function timeRun(page) {
  return page.evaluate(async () => {
    const terminal = document.querySelector('#terminal').xterm
    const hasOutput = () => {
      const buffer = terminal.buffer.active
      for (let y = 0; y < buffer.length; y++) {
        if (buffer.getLine(y)?.translateToString(true).includes('hello, world')) return true
      }
      return false
    }
    terminal.clear()
    const button = [...document.querySelectorAll('button')].find(
      (each) => each.textContent.trim() === 'Run' || each.ariaLabel === 'Run',
    )
    const start = performance.now()
    button.click()
    const channel = new MessageChannel()
    return new Promise((resolve) => {
      channel.port1.onmessage = () => {
        if (hasOutput()) resolve(performance.now() - start)
        else channel.port2.postMessage(0)
      }
      channel.port2.postMessage(0)
    })
  })
}

const at = process.argv.indexOf('-rounds')
const rounds = at >= 0 ? Number(process.argv[at + 1]) : 5
const server = await preview({
  configFile: join(root, 'web', 'vite.config.ts'),
  preview: { port: 4180 },
})
const executablePath = execFileSync('which', [process.env.CHROMIUM ?? 'chromium'], {
  encoding: 'utf8',
}).trim()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const first = []
const later = []
for (let round = 0; round < rounds; round++) {
  const page = await browser.newPage()
  await page.goto(server.resolvedUrls.local[0])
  await page.getByRole('textbox', { name: 'Go program' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(hello)
  first.push(await timeRun(page))
  await page.waitForTimeout(500)
  later.push(await timeRun(page))
  await page.close()
}
console.log(`first run of a page   ${median(first).toFixed(0).padStart(5)} ms`)
console.log(`later runs            ${median(later).toFixed(0).padStart(5)} ms`)
await browser.close()
await server.close()
