// Builds the site into build/web: playground and sample page, the widget's script, and the service worker.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const site = fileURLToPath(new URL('../build/web', import.meta.url))

const configFile = join(here, 'vite.config.ts')
await build({ configFile, mode: 'page', logLevel: 'warn' })
await build({ configFile, mode: 'widget', logLevel: 'warn' })
writeServiceWorker()

/** The playground's own files are kept for use without a network; the widget's belong to other pages. */
function writeServiceWorker() {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('widget/') && path !== 'service-worker.js')
    .sort()
  const hash = createHash('sha256')
  for (const path of files) hash.update(path).update(readFileSync(join(site, path)))
  const version = hash.digest('hex').slice(0, 12)
  const requests = ['./', ...files.map((path) => `./${path}`)]
  const source = readFileSync(join(here, 'service-worker.js'), 'utf8')
    .replace('__VERSION__', version)
    .replace("['__FILES__']", JSON.stringify(requests))
  writeFileSync(join(site, 'service-worker.js'), source)
  console.log(`build/web: ${files.length} files, version ${version}`)
}
