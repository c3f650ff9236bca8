// Keeps the built site on the device, so that the page works with the network off once it was loaded.

/** Registers the service worker. Where there can be none, the page only needs the network again at a reload. */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(new URL('./service-worker.js', document.baseURI))
  } catch {
    // Private windows and plain http have none.
  }
}
