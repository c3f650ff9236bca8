// Holds every #include and import against floors.txt: a folder uses only what stands below it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from './run.mjs'

/** floors.txt as a map: folder -> the folders it may use. */
export function parseFloors(text) {
  const floors = new Map()
  for (const line of text.split('\n')) {
    const rule = line.replace(/#.*/, '').trim()
    if (!rule) continue
    const [folder, uses] = rule.split(':')
    floors.set(folder.trim(), (uses ?? '').split(/\s+/).filter(Boolean))
  }
  return floors
}

/** Rules that name a folder without a rule of its own, or one that stands above its user: a cycle. */
export function floorsOutOfOrder(floors) {
  const problems = []
  const seen = new Set()
  for (const [folder, uses] of floors) {
    for (const used of uses)
      if (!seen.has(used))
        problems.push(
          `floors.txt: ${folder} uses ${used}, which does not stand above it in the list`,
        )
    seen.add(folder)
  }
  return problems
}

function floorOf(floors, path) {
  let best
  for (const folder of floors.keys()) {
    const isInside = path === folder || path.startsWith(folder + '/')
    if (isInside && (!best || folder.length > best.length)) best = folder
  }
  return best
}

/** The paths (from the root) that a source file names. */
export function dependenciesOf(file, text) {
  if (/\.(cpp|h|def)$/.test(file)) {
    return [...text.matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)].map((match) => match[1])
  }
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    (match) => match[1],
  )
  return imports.map((path) =>
    relative(root, resolve(root, dirname(file), path.replace(/\?.*/, ''))),
  )
}

function* sourceFiles(folder) {
  for (const name of readdirSync(join(root, folder))) {
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) yield* sourceFiles(path)
    else if (/\.(cpp|h|def|ts|mjs)$/.test(name)) yield path
  }
}

/** Every violation in the tree, as lines for people. */
export function violations() {
  const floors = parseFloors(readFileSync(join(root, 'floors.txt'), 'utf8'))
  const found = floorsOutOfOrder(floors)
  for (const folder of ['core', 'wasm', 'web/src']) {
    for (const file of sourceFiles(folder)) {
      const from = floorOf(floors, file)
      if (!from) {
        found.push(`${file}: its folder has no line in floors.txt`)
        continue
      }
      for (const path of dependenciesOf(file, readFileSync(join(root, file), 'utf8'))) {
        const to = floorOf(floors, path)
        if (!to || to === from || floors.get(from).includes(to)) continue
        found.push(`${file}: ${from} may not use ${to} (${path})`)
      }
    }
  }
  return found
}

if (process.argv[1]?.endsWith('check_floors.mjs')) {
  const found = violations()
  for (const line of found) console.error(line)
  if (found.length > 0) process.exit(1)
  console.log('floors hold')
}
