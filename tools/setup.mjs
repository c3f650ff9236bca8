// npm run setup: installs what is missing, Debian packages and npm packages. A second run takes a moment.
//
// Where it cannot install (no root and no sudo, or another system) it says exactly what to install, and stops.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ask, fail, root, run } from './run.mjs'

/** Debian packages, each with the command or file that shows it is there. The one list. */
const debianPackages = [
  { name: 'g++', shownBy: ['g++'] },
  { name: 'cmake', shownBy: ['cmake'] },
  { name: 'ninja-build', shownBy: ['ninja'] },
  { name: 'emscripten', shownBy: ['emcc'] },
  { name: 'brotli', shownBy: ['brotli'] },
  { name: 'clang-format', shownBy: ['clang-format'] },
  { name: 'chromium', shownBy: ['chromium', 'chromium-browser', 'google-chrome'] },
  { name: 'libboost-context-dev', shownBy: ['/usr/include/boost/context/fiber.hpp'] },
  { name: 'catch2', shownBy: ['/usr/include/catch2/catch.hpp'] },
]

const oldestNode = 20

function isThere(shown) {
  if (shown.startsWith('/')) return existsSync(shown)
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder && existsSync(join(folder, shown)))
}

/** The Debian packages that are missing on this machine. */
export function missingPackages() {
  return debianPackages.filter((each) => !each.shownBy.some(isThere)).map((each) => each.name)
}

function installPackages(names) {
  const command = `apt-get update && apt-get install -y ${names.join(' ')}`
  const advice = `gopark needs these Debian packages: ${names.join(' ')}\nInstall them as root:\n  ${command}\nOn another system install their counterparts, then run this again.`
  if (!isThere('apt-get')) fail(advice)
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !ask('sudo', ['-n', 'true']).ok) fail(advice)
  const prefix = isRoot ? [] : ['sudo', '-n']
  console.log(`installing ${names.join(' ')} …`)
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const apt = (args) => {
    const [first, ...rest] = [...prefix, 'apt-get', ...args]
    run(first, rest, quiet)
  }
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', '--no-install-recommends', ...names])
}

function installNpmPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const digest = createHash('sha256').update(lock).digest('hex')
  const stamp = join(root, 'node_modules', '.gopark-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  console.log('installing npm packages …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, digest)
}

/** Installs everything that is missing; ends the process with advice where that is impossible. */
export function setup() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldestNode)
    fail(`gopark needs Node ${oldestNode} or newer; this is ${process.versions.node}.`)
  const missing = missingPackages()
  if (missing.length > 0) installPackages(missing)
  const stillMissing = missingPackages()
  if (stillMissing.length > 0)
    fail(`still missing after the installation: ${stillMissing.join(' ')}`)
  installNpmPackages()
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  setup()
  console.log('everything gopark needs is installed')
}
