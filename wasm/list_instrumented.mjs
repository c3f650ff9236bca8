// Lists the functions of a module that Asyncify has instrumented: those that read its state.
//
// usage: node list_instrumented.mjs <wasm-dis> <module with names> <list to write>
// Fails when the interpreter's loop is among them, or when a goroutine's way to its parking place is not.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

/** Must never be live while a goroutine is parked, so that they run at full speed. */
const mustBePlain = [/^gopark::Machine::/, /^gopark::Continuations::(resume|suspend)\b/, /^gopark::Runtime::(run|execute)\b/]
/** Are live while a goroutine is parked. */
const mustBeInstrumented = [/^gopark::Runtime::entry\b/, /^gopark::InterpretedBody::run\b/]

const stateGlobal = '$__asyncify_state'
const ownFunctions = /^asyncify_/

/** Names of instrumented functions, from lines of the text format. */
export async function instrumentedFunctions(lines) {
  const names = []
  let current = null
  for await (const line of lines) {
    const start = /^ \(func \$("?)((?:\\.|[^\s")])+)\1/.exec(line) ?? /^ \(func \$(\S+)/.exec(line)
    if (start) current = readableName(start.at(-1))
    if (current === null || !line.includes(`global.get ${stateGlobal}`)) continue
    if (!ownFunctions.test(current)) names.push(current)
    current = null
  }
  return names.sort()
}

// The text format writes characters that names cannot have as \xx, as _, or quotes the name.
function readableName(name) {
  return name.replace(/\\([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
}

/** Sentences about what is wrong with a list; none when it is right. */
export function complaints(names) {
  const wrong = mustBePlain.flatMap((rule) => names.filter((name) => rule.test(name)))
  const missing = mustBeInstrumented.filter((rule) => !names.some((name) => rule.test(name)))
  return [
    ...wrong.map((name) => `${name} is instrumented by Asyncify, and must not be`),
    ...missing.map((rule) => `no function ${rule} is instrumented by Asyncify, and one must be`),
  ]
}

async function main([disassembler, module, list]) {
  const child = spawn(disassembler, ['--all-features', module], { stdio: ['ignore', 'pipe', 'inherit'] })
  const names = await instrumentedFunctions(createInterface({ input: child.stdout }))
  writeFileSync(list, names.join('\n') + '\n')
  const wrong = complaints(names)
  for (const sentence of wrong) console.error(sentence)
  process.exitCode = wrong.length === 0 ? 0 : 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2))
