// Formatting documents with the real gofmt.
import { format } from '@wasm-fmt/gofmt/node'
import { expect, it } from 'vitest'
import { formatDocument } from './gofmt'

it('formats a file', () => {
  expect(formatDocument('package main\nfunc main(){x:=1;_=x}', format)).toEqual({
    outcome: 'formatted',
    document: 'package main\n\nfunc main() { x := 1; _ = x }\n',
  })
})

it('formats each file of a txtar and leaves markers and other files', () => {
  const document =
    '-- a.go --\npackage  main\n-- notes.txt --\nkeep   this\n-- b.go --\npackage   main\n'
  expect(formatDocument(document, format)).toEqual({
    outcome: 'formatted',
    document: '-- a.go --\npackage main\n-- notes.txt --\nkeep   this\n-- b.go --\npackage main\n',
  })
})

it('says where a program cannot be read', () => {
  expect(formatDocument('package main\n\nfunc main() {\n', format)).toMatchObject({
    outcome: 'unreadable',
    file: 'prog.go',
    line: 3,
  })
})
