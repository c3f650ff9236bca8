// Typing into the terminal: echo, erase, end of line, end of input.
import { describe, expect, it } from 'vitest'
import { InputLine } from './input-line'

describe('a typed line', () => {
  it('is echoed and sent at Enter', () => {
    const line = new InputLine()
    expect(line.type('hi')).toMatchObject({ echo: 'hi', send: '' })
    expect(line.type('\r')).toMatchObject({ echo: '\r\n', send: 'hi\n' })
  })

  it('can be erased', () => {
    const line = new InputLine()
    line.type('abc def')
    expect(line.type('\x7f').echo).toBe('\b \b')
    expect(line.type('\x17').echo).toBe('\b \b'.repeat(2))
    expect(line.type('\x15').echo).toBe('\b \b'.repeat(4))
    expect(line.type('\x7f').echo).toBe('')
    expect(line.type('x\r').send).toBe('x\n')
  })

  it('erases wide characters and joined ones whole', () => {
    const line = new InputLine()
    line.type('世e\u0301👩‍👩‍👧')
    expect(line.type('\x7f').echo).toBe('\b \b'.repeat(2))
    expect(line.type('\x7f').echo).toBe('\b \b')
    expect(line.type('\x7f').echo).toBe('\b \b'.repeat(2))
    expect(line.type('\r').send).toBe('\n')
  })

  it('may be pasted as several lines', () => {
    expect(new InputLine().type('1\r2\r\n3')).toMatchObject({ send: '1\n2\n', echo: '1\r\n2\r\n3' })
  })

  it('ends at Ctrl+D when empty, and is handed on unfinished otherwise', () => {
    const line = new InputLine()
    expect(line.type('ab\x04')).toMatchObject({ send: 'ab', ended: false })
    expect(line.type('\x04')).toMatchObject({ send: '', ended: true })
  })

  it('is interrupted by Ctrl+C', () => {
    expect(new InputLine().type('ab\x03')).toMatchObject({ interrupted: true, echo: 'ab^C\r\n' })
  })

  it('ignores arrows, function keys and other control characters', () => {
    const line = new InputLine()
    expect(line.type('a\x1b[A\x1b[1;5C\x1bOP\x01b').echo).toBe('ab')
    expect(line.type('\r').send).toBe('ab\n')
  })
})
