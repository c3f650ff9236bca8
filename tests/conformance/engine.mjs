// Running one command of a test: bounded in time and memory, standard output and standard error in one stream.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../tools/run.mjs'

/** The most Go heap a test may use, and what gopark itself may take on top (the native engine; Node reserves much more). */
const heapLimit = '1GB'
const addressSpaceKilobytes = 4_000_000
/** Output beyond this is not kept: a test that loops must not fill our memory. */
const keptBytes = 1 << 24

/** Runs a command; resolves to { output, bytes, status, isTimedOut }, the output as text and as it is; status is -1 when it was ended. */
export function runBounded(
  command,
  { cwd, env = process.env, timeoutSeconds, limitMemory = false },
) {
  const limit = limitMemory ? `ulimit -v ${addressSpaceKilobytes}; ` : ''
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', `${limit}exec "$@" 2>&1`, 'sh', ...command], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    })
    let isTimedOut = false
    const timer = setTimeout(() => {
      isTimedOut = true
      endGroup(child)
    }, timeoutSeconds * 1000)
    const chunks = []
    let size = 0
    child.stdout.on('data', (chunk) => {
      if (size < keptBytes) chunks.push(chunk)
      size += chunk.length
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const bytes = Buffer.concat(chunks)
      resolve({
        output: bytes.toString(),
        bytes,
        status: isTimedOut || code === null ? -1 : code,
        isTimedOut,
      })
    })
  })
}

/** Ends a command with everything it started. */
function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // it has just ended by itself
  }
}

/** gopark as tests of the corpus use it: `run` runs a file, `check` compiles it only. */
function engine(name, command, limitMemory) {
  const start = (words, options) => runBounded([...command, ...words], { ...options, limitMemory })
  return {
    name,
    run: (file, args, options) => start(['run', '-max-memory', heapLimit, file, ...args], options),
    check: (file, options) => start(['check', '-e', file], options),
  }
}

/** The engines of gopark by name. */
export const engines = {
  native: engine('native', [process.env.GOPARK ?? join(root, 'build', 'native', 'gopark')], true),
  wasm: engine('wasm', [process.execPath, join(root, 'wasm', 'gopark.mjs')], false),
}
