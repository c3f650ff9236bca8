// npm run build: the native engine, the WebAssembly module and the page. Builds only what changed.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run } from './run.mjs'
import { setup } from './setup.mjs'

/** Configures (once) and builds a CMake preset; `targets` empty: all. */
export function buildPreset(preset, targets = []) {
  // Emscripten's JavaScript optimiser looks for acorn where Debian puts it.
  const env = { ...process.env, NODE_PATH: process.env.NODE_PATH ?? '/usr/share/nodejs' }
  if (!existsSync(join(root, 'build', preset, 'build.ninja')))
    run('cmake', ['--preset', preset], { env })
  const targetArgs = targets.length > 0 ? ['--target', ...targets] : []
  run('cmake', ['--build', join('build', preset), ...targetArgs], { env })
}

/** The native command, the module and the page. */
export function buildAll() {
  buildPreset('native', ['gopark'])
  buildPreset('wasm')
  run('npm', ['run', '--silent', 'build:web'])
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  setup()
  buildAll()
}
