// Places in Go's output.
import { describe, expect, it } from 'vitest'
import { placesIn } from './places'

describe('places in a line', () => {
  it.each([
    ['./prog.go:8:2: declared and not used: x', './prog.go', 8, 2],
    ['\t/tmp/sandbox/prog.go:14 +0x25', '/tmp/sandbox/prog.go', 14, 0],
    ['panic at sub/my_file.go:3', 'sub/my_file.go', 3, 0],
    [
      '\t/usr/local/go/src/sync/waitgroup.go:118 +0x48',
      '/usr/local/go/src/sync/waitgroup.go',
      118,
      0,
    ],
  ])('%s', (text, path, line, column) => {
    const [place] = placesIn(text)
    expect(place).toMatchObject({ path, line, column })
    expect(text.slice(place?.from, place?.to)).toMatch(/\.go:\d+(:\d+)?$/)
  })

  it('are all found', () => {
    expect(placesIn('a.go:1 b.go:2')).toHaveLength(2)
  })

  it('are not seen where there are none', () => {
    for (const text of ['12:30', 'x.gox:3', 'go:3', 'main.go', ''])
      expect(placesIn(text)).toEqual([])
  })
})
