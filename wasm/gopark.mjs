#!/usr/bin/env node
// The `gopark` command under Node: the module of the page with the command line of the native build.
import { existsSync, readFileSync, writeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArguments, usage } from './command-line.mjs'
import { drive, Rest } from './drive.mjs'
import { instantiate } from './module.mjs'
import { readProgram } from './program-source.mjs'
import { StandardInput } from './standard-input.mjs'

const modulePath = fileURLToPath(new URL('../build/wasm/gopark.wasm', import.meta.url))
/** Nothing else needs the thread: slices are long. */
const sliceMs = 50
const [usageStatus, failureStatus] = [2, 1]

async function main(args) {
  const line = parseArguments(args)
  if (line.command === 'help') return print(1, usage, 0)
  if (line.problem) return print(2, `gopark: ${line.problem}\n\n${usage}`, usageStatus)
  if (!existsSync(modulePath)) {
    return print(2, `gopark: ${modulePath} is missing: npm run build makes it\n`, failureStatus)
  }
  const leaks = []
  const program = await instantiate(await WebAssembly.compile(readFileSync(modulePath)), {
    write,
    report: (report) => report.kind === 'leak' && leaks.push(report.message),
    now: () => performance.timeOrigin + performance.now(),
    monotonic: () => performance.now(),
  })
  if (line.command === 'version') return print(1, `${program.version()}\n`, 0)
  const status = await runProgram(program, line).catch((error) => {
    return print(
      2,
      `gopark: the module failed (${error.message}): this is a bug of gopark\n`,
      failureStatus,
    )
  })
  if (line.showLeaks && leaks.length > 0) print(2, leakText(leaks), status)
  return status
}

async function runProgram(program, line) {
  const { source, files, mainFolder, problem } = readProgram(line.program)
  if (problem) return print(2, `gopark: ${problem}\n`, failureStatus)
  const options = { ...line.options, 'main-folder': mainFolder, folder: process.cwd() }
  for (const [key, value] of Object.entries(options)) program.option(key, value)
  for (const { name, size } of files) program.option('file', `${size} ${name}`)
  for (const arg of line.args) program.option('arg', arg)
  for (const [key, value] of Object.entries(process.env)) program.option('env', `${key}=${value}`)
  if (!program.compile(source)) return failureStatus
  if (line.command === 'check') return 0
  const rest = new Rest()
  const input = new StandardInput(program, rest)
  await drive(program, {
    sliceMs,
    isStopped: () => false,
    next: () => new Promise((resolve) => setImmediate(resolve)),
    rest: (ms) => rest.for(ms),
    ran: () => program.wantsInput() && input.listen(),
  })
  input.close()
  program.finish()
  return program.exitStatus()
}

function leakText(leaks) {
  const count = leaks.length === 1 ? '1 goroutine was' : `${leaks.length} goroutines were`
  return `${count} still waiting:\n${leaks.join('\n')}\n`
}

function print(fd, text, status) {
  write(fd, Buffer.from(text))
  return status
}

// Synchronous, so that output keeps its order and is out before the process ends.
function write(fd, bytes) {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at)
    } catch (error) {
      // A pipe that is full is tried again; one that nobody reads takes nothing any more.
      if (error.code !== 'EAGAIN') return
    }
  }
}

process.exitCode = await main(process.argv.slice(2))
