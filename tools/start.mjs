// npm start: installs what is missing, builds, serves the page on localhost and prints the address.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { buildAll } from './build.mjs'
import { root } from './run.mjs'
import { setup } from './setup.mjs'

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/** The file behind a request path, inside `folder` only; undefined if there is none. */
function fileFor(folder, requestPath) {
  const path = normalize(decodeURIComponent(requestPath.split('?')[0]))
  let file = join(folder, path)
  if (!file.startsWith(folder)) return undefined
  try {
    if (statSync(file).isDirectory()) file = join(file, 'index.html')
    return statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

/** Serves a folder of plain files, as any static host would; resolves to the server once it listens. */
export function serve(folder, port) {
  const server = createServer((request, response) => {
    let file
    try {
      file = fileFor(folder, request.url ?? '/')
    } catch {
      file = undefined // a path that does not decode
    }
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n')
      return
    }
    response.writeHead(200, {
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
    })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolvePromise, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolvePromise(server))
  })
}

/** Serves on `port`, or on the next free one. */
async function serveOnFreePort(folder, port) {
  for (let candidate = port; ; candidate++) {
    try {
      return await serve(folder, candidate)
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate > port + 50) throw error
    }
  }
}

setup()
buildAll()
const server = await serveOnFreePort(join(root, 'build', 'web'), Number(process.env.PORT ?? 8080))
console.log(`\ngopark is at http://localhost:${server.address().port}/  (Ctrl+C ends it)`)
