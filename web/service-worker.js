// The service worker: keeps all files of one build. build.mjs fills in which they are.
//
// Pages come from the network when there is one, so that a new build is seen at once; files with a hash in
// their name never change and come from the store.

const version = '__VERSION__'
const files = ['__FILES__']
// Several builds may live in folders of one host.
const storePrefix = `gopark ${registration.scope} `
const storeName = storePrefix + version

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(storeName)
      .then((store) => store.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })))),
  )
})

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldStores(), self.clients.claim()]))
})

addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin) return
  const isPage = event.request.mode === 'navigate'
  event.respondWith(isPage ? fromNetworkFirst(event.request) : fromStoreFirst(event.request))
})

async function dropOldStores() {
  const names = await caches.keys()
  const old = names.filter((name) => name.startsWith(storePrefix) && name !== storeName)
  await Promise.all(old.map((name) => caches.delete(name)))
}

async function fromNetworkFirst(request) {
  try {
    return await fetch(request)
  } catch (error) {
    const stored = await caches.match(request, { cacheName: storeName, ignoreSearch: true })
    if (stored) return stored
    throw error
  }
}

async function fromStoreFirst(request) {
  return (await caches.match(request)) ?? fetch(request)
}
