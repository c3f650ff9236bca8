// Brings red text of Go and of gopark to one form before it is compared: addresses and folders cannot be equal.
//
// Addresses become 0x; a "?" after one (a register Go is not sure of) and a "+0x…" offset go; of a frame's arguments the shape
// stays; a path loses its folder; a library frame loses its line number.

const libraryPath = /^\t\S*\/(?:usr\/local\/)?go(?:-[\d.]+)?\/src\/\S*\/([^/\s]+):\d+/

/** The comparable form of a program's standard error. `libraryRoots`: folders that real Go's library may stand in. */
export function normalise(text, libraryRoots = []) {
  return text
    .split('\n')
    .map((line) => normaliseLine(line, libraryRoots))
    .join('\n')
}

function normaliseLine(line, libraryRoots) {
  let result = line.replace(/0x[0-9a-f]+\??/g, '0x').replace(/ \+0x$/, '')
  if (!result.startsWith('\t')) return result
  for (const folder of libraryRoots) result = result.replace(folder, '/usr/local/go/src')
  const library = libraryPath.exec(result)
  if (library) return `\t${library[1]}`
  return result.replace(/^\t\S*\/([^/\s]+\.go:\d+)/, '\t$1')
}
