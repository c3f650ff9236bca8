// Running programs on the page: red text, marks, standard input, settings.
import { expect, test } from '@playwright/test'
import {
  endLine,
  marks,
  open,
  program,
  run,
  runToEnd,
  terminalText,
  textIn,
  typeIntoTerminal,
  write,
} from './playground'

const stuckSend = `package main

import "fmt"

func main() {
	ch := make(chan int)
	fmt.Println("before")
	ch <- 42
}
`

test('a first visit shows the handshake that never finishes and what to press', async ({
  page,
}) => {
  await open(page)
  expect(await program(page)).toContain('door <- 42')
  expect(await textIn(page, 'dim')).toBe('Press Run, or Ctrl+Enter.')
})

test('a typed program that deadlocks stops with Go’s red text and a marked line', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('textbox', { name: 'Go program' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  // Typed key by key: the editor indents, and closes the brackets that are opened.
  await page.keyboard.type('package main\n\nfunc main() {\nch := make(chan int)\nch <- 42')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect.poll(() => terminalText(page)).toMatch(endLine)
  expect(await textIn(page, 'red')).toMatch(
    /^fatal error: all goroutines are asleep - deadlock!\ngoroutine 1 \[chan send\]:\nmain\.main\(\)\n\s*\S*prog\.go:5( \+0x[0-9a-f]+)?$/,
  )
  expect(await terminalText(page)).toContain('deadlock!\n\ngoroutine 1')
  expect(await textIn(page, 'dim')).toMatch(/^exit status 2 \(.*\)$/)
  expect(await marks(page)).toEqual([
    { line: 5, message: '‖ goroutine 1 is stuck here: chan send' },
  ])
  await expect(page.locator('#status')).toContainText('‖ deadlock')
})

test('standard output is plain, the red text red, gopark’s own words dim', async ({ page }) => {
  await open(page)
  await write(page, stuckSend)
  await runToEnd(page)
  expect(await textIn(page, 'plain')).toBe('before')
  expect(await textIn(page, 'red')).toMatch(/^fatal error: /)
  expect(await textIn(page, 'dim')).toMatch(/^exit status 2/)
})

test('a place in the red text leads to the line', async ({ page }) => {
  await open(page)
  await write(page, stuckSend)
  await runToEnd(page)
  const place = page.locator('#terminal .xterm-rows > div', { hasText: 'prog.go:8' })
  const box = await place.boundingBox()
  const text = (await place.textContent()) ?? ''
  if (!box) throw new Error('the place is not shown')
  const columns = await page
    .locator('#terminal')
    .evaluate((root: Element & { xterm?: { cols: number } }) => root.xterm?.cols ?? 80)
  const x = box.x + ((text.indexOf('prog.go') + 2) * box.width) / columns
  await page.mouse.move(x, box.y + box.height / 2)
  await page.mouse.click(x, box.y + box.height / 2)
  await expect(page.locator('#editor .cm-activeLine')).toContainText('ch <- 42')
  await expect(page.getByRole('textbox', { name: 'Go program' })).toBeFocused()
})

test('compile errors are marked where they are, and listed', async ({ page }) => {
  await open(page)
  await write(page, 'package main\n\nfunc main() {\n\tundefinedName()\n}\n')
  await runToEnd(page)
  expect(await textIn(page, 'red')).toContain('./prog.go:4:2: undefined: undefinedName')
  expect(await marks(page)).toEqual([{ line: 4, message: '✕ undefined: undefinedName' }])
  await expect(page.locator('#editor .cm-mark-range')).toHaveText('undefinedName')
  await expect(page.locator('#status')).toContainText('does not compile')
  await page.getByRole('button', { name: 'Line 4: undefined: undefinedName' }).click()
  await expect(page.locator('#editor .cm-activeLine')).toContainText('undefinedName()')
})

test('a program of several files runs, and its places are found in the right one', async ({
  page,
}) => {
  await open(page)
  await write(
    page,
    '-- main.go --\npackage main\n\nfunc main() {\n\tmeet(make(chan int))\n}\n-- meet.go --\npackage main\n\nfunc meet(ch chan int) {\n\tch <- 42\n}\n',
  )
  await runToEnd(page)
  expect(await textIn(page, 'red')).toMatch(/main\.meet\(.*\)\n\s*\S*meet\.go:4/)
  expect((await marks(page)).map((mark) => mark.line)).toEqual([11])
})

test('a mark goes when its line is edited', async ({ page }) => {
  await open(page)
  await write(page, 'package main\n\nfunc main() {\n\tundefinedName()\n}\n')
  await runToEnd(page)
  await page.getByRole('button', { name: /Line 4/ }).click()
  await page.keyboard.type('x')
  expect(await marks(page)).toEqual([])
})

test('standard input is typed with echo and erasing, and ended with Ctrl+D', async ({ page }) => {
  await open(page)
  await write(
    page,
    'package main\n\nimport (\n\t"bufio"\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tin := bufio.NewScanner(os.Stdin)\n\tfmt.Print("name? ")\n\tfor in.Scan() {\n\t\tfmt.Println("hello", in.Text())\n\t\tfmt.Print("name? ")\n\t}\n\tfmt.Println()\n\tfmt.Println("bye")\n}\n',
  )
  await run(page)
  await expect(page.locator('#status')).toContainText('waits for input')
  await typeIntoTerminal(page, 'Gopherx')
  await page.keyboard.press('Backspace')
  await expect.poll(() => terminalText(page)).toBe('name? Gopher')
  await page.keyboard.press('Enter')
  await expect.poll(() => terminalText(page)).toBe('name? Gopher\nhello Gopher\nname?')
  await page.keyboard.press('Control+d')
  await expect.poll(() => terminalText(page)).toMatch(/\nbye\nProgram exited\. \(/)
})

test('output streams while the program sleeps, in real time', async ({ page }) => {
  await open(page)
  await write(
    page,
    'package main\n\nimport (\n\t"fmt"\n\t"time"\n)\n\nfunc main() {\n\tfor i := 0; i < 5; i++ {\n\t\tfmt.Println("tick", i)\n\t\ttime.Sleep(300 * time.Millisecond)\n\t}\n}\n',
  )
  await run(page)
  await expect
    .poll(() => terminalText(page), { intervals: [50] })
    .toMatch(/^tick 0(\ntick [1-3])*$/)
  await expect.poll(() => terminalText(page)).toMatch(/tick 4\nProgram exited\. \([1-9]\.\d\d s\)/)
})

test('goroutines that still wait at a normal end are named after it', async ({ page }) => {
  await open(page)
  await write(
    page,
    'package main\n\nimport "runtime"\n\nfunc main() {\n\tch := make(chan int)\n\tgo func() {\n\t\tch <- 42\n\t}()\n\truntime.Gosched()\n}\n',
  )
  await runToEnd(page)
  expect(await textIn(page, 'dim')).toMatch(
    /^Program exited\. \(.*\)\n1 goroutine was still waiting: main\.main\.func1 at prog\.go:8 \(chan send\)$/,
  )
  expect(await textIn(page, 'red')).toBe('')
  expect(await marks(page)).toEqual([
    {
      line: 8,
      message: expect.stringMatching(/^○ goroutine \d+ was still waiting here: chan send$/),
    },
  ])
})

test('a panic is red, with its exit status, and marks its line', async ({ page }) => {
  await open(page)
  await write(
    page,
    'package main\n\nfunc main() {\n\tch := make(chan int, 1)\n\tclose(ch)\n\tch <- 1\n}\n',
  )
  await runToEnd(page)
  expect(await textIn(page, 'red')).toMatch(
    /^panic: send on closed channel\ngoroutine 1 \[running\]:\nmain\.main\(\)\n\s*\S*prog\.go:6/,
  )
  expect(await marks(page)).toEqual([
    { line: 6, message: expect.stringContaining('send on closed channel') },
  ])
  await expect(page.locator('#status')).toContainText('✕ panic')
})

test('the seed decides a run', async ({ page }) => {
  await open(page)
  await write(
    page,
    'package main\n\nimport (\n\t"fmt"\n\t"math/rand"\n)\n\nfunc main() {\n\tfmt.Println(rand.Int63(), rand.Int63())\n}\n',
  )
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Seed').fill('11')
  await page.keyboard.press('Escape')
  await runToEnd(page)
  const first = await textIn(page, 'plain')
  await runToEnd(page)
  expect(await textIn(page, 'plain')).toBe(first)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Seed').fill('12')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(50)
  await runToEnd(page)
  expect(await textIn(page, 'plain')).not.toBe(first)
})

test('arguments and virtual time are set in the settings', async ({ page }) => {
  await open(page)
  await write(
    page,
    'package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"time"\n)\n\nfunc main() {\n\ttime.Sleep(time.Hour)\n\tfmt.Printf("%q\\n", os.Args[1:])\n}\n',
  )
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Arguments').fill('-n "two words"')
  await page.getByLabel('Clock').selectOption('Virtual time')
  await page.keyboard.press('Escape')
  await runToEnd(page)
  expect(await textIn(page, 'plain')).toBe('["-n" "two words"]')
  expect(await textIn(page, 'dim')).toMatch(/60 min 0 s in the program’s own time/)
})

test('Format makes the program what gofmt writes', async ({ page }) => {
  await open(page)
  await write(page, 'package main\nfunc main(){x:=1\n_=x}\n')
  await page.getByRole('button', { name: 'Format' }).click()
  await expect
    .poll(() => program(page))
    .toBe('package main\n\nfunc main() {\n\tx := 1\n\t_ = x\n}\n')
  await write(page, 'package main\nfunc main() {\n')
  await page.getByRole('button', { name: 'Format' }).click()
  await expect(page.locator('#notices')).toContainText('gofmt could not read')
  expect(await marks(page)).toHaveLength(1)
})
