// Running commands from the tools: output passes through, a failure ends the tool with the command's own status.
import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** Runs a command in the root folder with its output shown; exits with its status if it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (result.error) fail(`cannot run ${command}: ${result.error.message}`)
  if (result.status !== 0) {
    console.error(`${[command, ...args].join(' ')} failed`)
    process.exit(result.status ?? 1)
  }
}

/** Runs a command silently; returns { ok, stdout }. */
export function ask(command, args) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  return { ok: !result.error && result.status === 0, stdout: result.stdout ?? '' }
}

/** The root folder of the Go that is installed, or undefined. */
export function goRoot() {
  const answer = ask('go', ['env', 'GOROOT'])
  return answer.ok ? answer.stdout.trim() : undefined
}

/** Ends the tool with a message for people. */
export function fail(message) {
  console.error(message)
  process.exit(1)
}
