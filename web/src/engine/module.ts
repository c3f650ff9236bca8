// The compiled module: fetched and compiled once per page, shared by every worker of it.
import moduleUrl from 'gopark.wasm?url'

let compiled: Promise<WebAssembly.Module> | null = null

/** The module, compiling it at the first call. A failure is forgotten, so that a later call tries again. */
export function compiledModule(): Promise<WebAssembly.Module> {
  compiled ??= load().catch((error: unknown) => {
    compiled = null
    throw error
  })
  return compiled
}

async function load(): Promise<WebAssembly.Module> {
  const response = await fetch(moduleUrl)
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  const copy = response.clone()
  try {
    return await WebAssembly.compileStreaming(response)
  } catch {
    // Some hosts serve the module with another content type.
    return WebAssembly.compile(await copy.arrayBuffer())
  }
}
