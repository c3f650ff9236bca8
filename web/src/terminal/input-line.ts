// The line being typed into the terminal: echo, erasing, and when it goes to the program, as a Unix terminal does.
//
// Pure: takes what the keyboard sends, says what to echo and what to hand on.

/** What a stretch of keyboard input amounts to. */
export interface Typed {
  /** To be written to the terminal. */
  readonly echo: string
  /** Whole lines, or what Ctrl+D pushed out, for the program. */
  readonly send: string
  /** Ctrl+D on an empty line. */
  readonly ended: boolean
  /** Ctrl+C. */
  readonly interrupted: boolean
}

const backspace = '\x7f'
const [interrupt, endOfInput, eraseLine, eraseWord, escape] = [
  '\x03',
  '\x04',
  '\x15',
  '\x17',
  '\x1b',
]
const eraseCell = '\b \b'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

export class InputLine {
  #line: string[] = []

  /** Forgets what was typed but not sent: a new run begins. */
  clear(): void {
    this.#line = []
  }

  type(data: string): Typed {
    let echo = ''
    let send = ''
    for (const key of segments(withoutEscapeSequences(data))) {
      if (key === interrupt) return { echo: `${echo}^C\r\n`, send, ended: false, interrupted: true }
      if (key === endOfInput) {
        // Ctrl+D hands on what was typed; on an empty line that is nothing, which is how a program sees the end.
        if (this.#line.length === 0) return { echo, send, ended: true, interrupted: false }
        send += this.#takeLine()
      } else if (key === '\r' || key === '\n' || key === '\r\n') {
        echo += '\r\n'
        send += `${this.#takeLine()}\n`
      } else if (key === backspace || key === '\b') echo += this.#erase(1)
      else if (key === eraseLine) echo += this.#erase(this.#line.length)
      else if (key === eraseWord) echo += this.#erase(this.#lastWordLength())
      else if (key === '\t' || !isControl(key)) {
        this.#line.push(key)
        echo += key === '\t' ? tabEcho : key
      }
    }
    return { echo, send, ended: false, interrupted: false }
  }

  #takeLine(): string {
    const line = this.#line.join('')
    this.#line = []
    return line
  }

  #erase(count: number): string {
    let echo = ''
    for (let i = 0; i < count; i++) echo += eraseCell.repeat(cellWidth(this.#line.pop() ?? ''))
    return echo
  }

  #lastWordLength(): number {
    const word = /\S*\s*$/.exec(this.#line.join(''))?.[0] ?? ''
    return segments(word).length
  }
}

/** A tab is echoed as so many spaces, so that erasing it is simple. */
const tabEcho = '    '

function segments(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

// Arrow and function keys have no meaning in a line that is only typed at its end.
function withoutEscapeSequences(data: string): string {
  if (!data.includes(escape)) return data
  // eslint-disable-next-line no-control-regex -- escape sequences begin with one
  return data.replace(/\x1b(\[[0-9;?]*[ -/]*[@-~]|O.|.)?/g, '')
}

function isControl(key: string): boolean {
  const code = key.codePointAt(0) ?? 0
  return code < 0x20 || code === 0x7f
}

const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u

function cellWidth(key: string): number {
  if (key === '') return 0
  if (key === '\t') return tabEcho.length
  return wide.test(key) ? 2 : 1
}
