// Files of a document: txtar markers, and places in Go's output found again in the editor.
import { describe, expect, it } from 'vitest'
import { columnToOffset, documentLine, programFiles } from './program-files'

const archive = '-- a.go --\npackage main\n\n-- sub/b.go --\npackage sub\n'

describe('a document', () => {
  it('without markers is prog.go', () => {
    expect(programFiles('package main\n')).toEqual([
      { name: 'prog.go', text: 'package main\n', firstLine: 1, lineCount: 2 },
    ])
  })

  it('with markers has their files', () => {
    expect(programFiles(archive)).toEqual([
      { name: 'a.go', text: 'package main\n\n', firstLine: 2, lineCount: 2 },
      { name: 'sub/b.go', text: 'package sub\n', firstLine: 5, lineCount: 2 },
    ])
  })

  it('takes lines of comments and raw strings in its Go text for no markers', () => {
    const go =
      'package main\n/*\n-- a.go --\n*/\nvar s = `\n-- b.go --\n`\nvar t, u = "`", \'`\'\n// `\n'
    expect(programFiles(go)).toHaveLength(1)
    expect(programFiles(`${go}-- c.go --\n`).map((file) => file.name)).toEqual(['prog.go', 'c.go'])
    expect(programFiles('package main\n/*\n-- a.go --\n')).toHaveLength(1)
  })

  it('has prog.go before its first marker', () => {
    expect(programFiles('package main\n-- b.go --\n').map((file) => file.name)).toEqual([
      'prog.go',
      'b.go',
    ])
  })
})

describe('a place in Go’s output', () => {
  const files = programFiles(archive)

  it.each([
    ['a.go', 1, 2],
    ['./a.go', 2, 3],
    ['/tmp/sandbox/a.go', 1, 2],
    ['/tmp/sandbox/sub/b.go', 1, 5],
    ['./sub/b.go', 1, 5],
  ])('%s:%i is line %i', (path, line, expected) => {
    expect(documentLine(files, path, line)).toBe(expected)
  })

  it.each([
    ['/usr/local/go/src/sync/a.go', 1],
    ['c.go', 1],
    ['a.go', 99],
    ['a.go', 0],
  ])('%s:%i is nowhere', (path, line) => {
    expect(documentLine(files, path, line)).toBeNull()
  })

  it('has columns in bytes', () => {
    expect(columnToOffset('s := "世界🏞" + x', 1)).toBe(0)
    expect(columnToOffset('s := "世界🏞" + x', 17)).toBe(10)
    expect(columnToOffset('ab', 9)).toBe(2)
  })
})
