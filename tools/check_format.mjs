// Holds the C++ sources against .clang-format; with -fix it formats them.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

function* sources(folder) {
  for (const name of readdirSync(join(root, folder))) {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) yield* sources(path)
    else if (/\.(cpp|h)$/.test(name)) yield path
  }
}

const mode = process.argv.includes('-fix') ? ['-i'] : ['--dry-run', '--Werror']
run('clang-format', [...mode, ...sources('core'), ...sources('wasm'), ...sources('tests')])
console.log('format holds')
