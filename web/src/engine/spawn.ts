// Starts the engine's worker, also from a page of another origin.
import workerUrl from './worker.ts?worker&url'

const type: WorkerType = import.meta.env.DEV ? 'module' : 'classic'

/** A fresh worker. A worker of another origin cannot be made from its address, only from its text. */
export async function spawnWorker(): Promise<Worker> {
  const url = new URL(workerUrl, import.meta.url)
  if (url.origin === location.origin) return new Worker(url, { type })
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  const blobUrl = URL.createObjectURL(
    new Blob([await response.text()], { type: 'text/javascript' }),
  )
  try {
    return new Worker(blobUrl, { type })
  } finally {
    URL.revokeObjectURL(blobUrl)
  }
}
