// Share links: whole ones come back byte for byte, others are told apart and never become another program.
import { describe, expect, it } from 'vitest'
import { readLink, writeLink, type SharedProgram } from './share-link'

const handshake = 'package main\n\nfunc main() {\n\tch := make(chan int)\n\tch <- 42\n}\n'

// Links that were given out. Never change one: add.
const goldenLinks: { link: string; program: SharedProgram }[] = [
  {
    link: '#12d.4ypITM5OTE9VyE3MzOPiSivNSwYzNTQVqrk4kzMUrGwVchOzUzWSMxLzFDLzSjTBoja6CiZGXLVcAA30f46av',
    program: { document: handshake },
  },
  {
    link: '#14n.K05NTVEwtDAxMTM3MTEwNzY3sDQ1NTQzNOUqycxNVSjLLCopTczhyk3NzS-qVDAzNzSwsDAz4UosSlfQzQNTJeX5qkYG5flFKcVgPheXrq5Col56voKuLldBYnJ2YnqqQm5iZh5IPAmLuIK-vsKTHdOeT-3h5QIA3j43etn',
    program: {
      document: '-- a.go --\npackage main\n-- b.go --\npackage main // 世界\r\n',
      seed: '18446744073709551615',
      time: 'virtual',
      maxMemory: 67108864,
      args: ['-n', 'two words', ''],
    },
  },
]

async function roundTrip(program: SharedProgram): Promise<SharedProgram> {
  const read = await readLink(await writeLink(program))
  if (read.outcome !== 'program') throw new Error(read.outcome)
  return read.program
}

describe('a share link', () => {
  it('carries program and options byte for byte', async () => {
    const program = {
      document: handshake,
      seed: '18446744073709551615',
      time: 'virtual' as const,
      maxMemory: 64 << 20,
      args: ['a b', '', '-x=\n1', 'ä'],
    }
    expect(await roundTrip(program)).toEqual(program)
  })

  it.each([
    '',
    '\n',
    '\n\nx',
    'seed 7\n',
    '\ufeffpackage main',
    'a\r\nb\0c',
    'päckage 世界 🏞',
    'x'.repeat(300_000),
  ])('keeps any document, case %#', async (document) => {
    expect(await roundTrip({ document })).toEqual({ document })
  })

  it('is short and survives linkifiers', async () => {
    const link = await writeLink({ document: handshake, seed: '1' })
    expect(link.length).toBeLessThan(140)
    expect(link).toMatch(/^#1[a-z0-9]+\.[A-Za-z0-9_-]*[a-z0-9]$/)
  })

  it('is a cut link wherever it is cut, with a true beginning of the program', async () => {
    const document = Array.from({ length: 60 }, (_, i) => `line ${i * i} of a program\n`).join('')
    const link = await writeLink({ document, seed: '5' })
    let longest = 0
    for (let length = 5; length < link.length; length++) {
      const read = await readLink(link.slice(0, length))
      expect(read.outcome).toBe('cut')
      if (read.outcome !== 'cut') continue
      expect(read.missing).toBe(link.length - length)
      expect(document.startsWith(read.decoded)).toBe(true)
      longest = Math.max(longest, read.decoded.length)
    }
    expect(longest).toBeGreaterThan(document.length * 0.9)
  })

  it('never becomes another program when a character changes', async () => {
    const link = await writeLink({ document: handshake, seed: '5' })
    for (let at = 1; at < link.length; at++) {
      const other = link[at] === 'x' ? 'y' : 'x'
      const read = await readLink(link.slice(0, at) + other + link.slice(at + 1))
      if (read.outcome === 'program') expect(read.program.document).toBe(handshake)
    }
  })

  it('ignores what a mail program put behind it', async () => {
    const link = await writeLink({ document: handshake })
    for (const tail of ['.', ')', '%20', 'x', '?utm=1']) {
      expect(await readLink(link + tail)).toEqual({
        outcome: 'program',
        program: { document: handshake },
      })
    }
  })

  it.each([
    '#hello',
    '#/p/abcDEF123',
    '#section-2',
    '#1',
    '#1zzzzzzzzzzzzzzzzzzzzzzzzz',
    '#v1.2',
    '#x?y=z',
    '#%7B',
  ])('of someone else is foreign (%s)', async (fragment) => {
    expect((await readLink(fragment)).outcome).toBe('foreign')
  })

  it('of a later format says so', async () => {
    expect(await readLink('#25k.' + 'A'.repeat(40))).toEqual({ outcome: 'newer', version: '2' })
  })

  it('that is absent is empty', async () => {
    expect(await readLink('')).toEqual({ outcome: 'empty' })
    expect(await readLink('#')).toEqual({ outcome: 'empty' })
  })

  it('of any format that was given out stays readable', async () => {
    for (const { link, program } of goldenLinks) {
      expect(await readLink(link)).toEqual({ outcome: 'program', program })
    }
  })
})
