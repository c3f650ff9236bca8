// Raw deflate through the browser's own streams.

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/**
 * Inflates at most `limit` bytes. `isWhole` is false when the data ended early, was damaged or was larger:
 * `bytes` is then what came out before.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const inflater = new DecompressionStream('deflate-raw')
  const writer = inflater.writable.getWriter()
  // Byte by byte at the end would be exact; in pieces, a damaged end costs at most the last piece.
  const written = writeInPieces(writer, bytes)
  const parts: Uint8Array[] = []
  let length = 0
  let isWhole = true
  const reader = inflater.readable.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      parts.push(value)
      length += value.length
      if (length > limit) throw new RangeError('larger than the limit')
    }
  } catch {
    isWhole = false
    void reader.cancel().catch(() => {})
  }
  await written
  return { bytes: concatenate(parts).subarray(0, limit), isWhole }
}

const pieceSize = 16

async function writeInPieces(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += pieceSize) {
      await writer.write(bytes.subarray(at, at + pieceSize))
    }
    await writer.close()
  } catch {
    // The reader sees the same error and reports it.
  }
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
