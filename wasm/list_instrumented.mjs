// Lists the functions of a module that Asyncify has instrumented: those that read its state.
//
// usage: node list_instrumented.mjs <wasm-dis> <module with names> <list to write>
// Fails when the interpreter's loop is among them (or has vanished into another function), or when a goroutine's way
// to its parking place is not.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** Are never live while a goroutine is parked, and so run at full speed. */
const plain = [
  /^gopark::Machine::/,
  /^gopark::Continuations::(resume|suspend)\b/,
  /^gopark::Runtime::run\b/,
]
/** Is a function of its own; inlined into the goroutine's body it would be instrumented with it. */
const loop = /^gopark::Machine::(execute|run)\b/
/** Are live while a goroutine is parked. */
const parked = [/^gopark::Runtime::entry\b/, /^gopark::InterpretedBody::run\b/]

/** The pass's own functions; the first one only returns the state. */
const stateReader = 'asyncify_get_state'
const ownFunctions = /^asyncify_/

/** Names of all functions and of the instrumented ones, from lines of the text format. */
export async function readFunctions(lines) {
  const globalsRead = new Map()
  let globals = new Set()
  for await (const line of lines) {
    const start = /^ \(func \$(\S+)/.exec(line)
    const read = /\(global\.get (\S+)\)/.exec(line)
    if (start) globalsRead.set(readableName(start[1]), (globals = new Set()))
    if (read) globals.add(read[1])
  }
  const [state] = globalsRead.get(stateReader) ?? []
  const all = [...globalsRead.keys()].filter((name) => !ownFunctions.test(name))
  return { all, instrumented: all.filter((name) => globalsRead.get(name).has(state)).sort() }
}

// The text format writes characters that its names cannot have as \xx.
function readableName(name) {
  return name.replace(/\\([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
}

/** Sentences about what is wrong with the functions of a module; none when all is right. */
export function complaints({ all, instrumented }) {
  const wrong = instrumented.filter((name) => plain.some((rule) => rule.test(name)))
  const missing = parked.filter((rule) => !instrumented.some((name) => rule.test(name)))
  return [
    ...wrong.map((name) => `${name} is instrumented by Asyncify, and must not be`),
    ...missing.map((rule) => `no function ${rule} is instrumented by Asyncify, and one must be`),
    ...(all.some((name) => loop.test(name))
      ? []
      : ['the interpreter’s loop is no function of its own']),
  ]
}

async function main([disassembler, module, list]) {
  const child = spawn(disassembler, ['--all-features', module], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const functions = await readFunctions(createInterface({ input: child.stdout }))
  writeFileSync(list, functions.instrumented.join('\n') + '\n')
  const wrong = complaints(functions)
  for (const sentence of wrong) console.error(sentence)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
