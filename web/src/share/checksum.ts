// CRC-32 (IEEE 802.3), written in letters and digits only: linkifiers drop a trailing `-` or `_`.

export const checksumLength = 7
const alphabetSize = 32

export function checksum(bytes: Uint8Array): string {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(alphabetSize).padStart(checksumLength, '0')
}
