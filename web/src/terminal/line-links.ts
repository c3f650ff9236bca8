// Makes places in the terminal's text into links: `prog.go:8` leads to the line in the editor.
import type { IBufferCellPosition, ILink, ILinkProvider, Terminal } from '@xterm/xterm'
import { placesIn, type Place } from './places'

export interface LinkTarget {
  knows(place: Place): boolean
  open(place: Place): void
  readonly label: string
}

/** A place is never longer than this; a line without end is not searched as a whole. */
const rowsAround = 8

export class LineLinks implements ILinkProvider {
  readonly #terminal: Terminal
  readonly #target: LinkTarget

  constructor(terminal: Terminal, target: LinkTarget) {
    this.#terminal = terminal
    this.#target = target
  }

  provideLinks(row: number, callback: (links: ILink[] | undefined) => void): void {
    const { text, cells } = this.#wholeLine(row - 1)
    const links = placesIn(text)
      .filter((place) => this.#target.knows(place))
      .flatMap((place): ILink[] => {
        const [start, end] = [cells[place.from], cells[place.to - 1]]
        if (!start || !end) return []
        return [
          {
            range: { start, end },
            text: text.slice(place.from, place.to),
            activate: () => this.#target.open(place),
          },
        ]
      })
    callback(links.length > 0 ? links : undefined)
  }

  /** The text of the line that the row belongs to, joined over wrapped rows, and the cell of each character. */
  #wholeLine(row: number): { text: string; cells: IBufferCellPosition[] } {
    const buffer = this.#terminal.buffer.active
    let first = row
    while (first > 0 && row - first < rowsAround && buffer.getLine(first)?.isWrapped) first--
    let text = ''
    const cells: IBufferCellPosition[] = []
    for (let y = first; y <= row + rowsAround; y++) {
      if (y > first && !buffer.getLine(y)?.isWrapped) break
      const line = buffer.getLine(y)
      if (!line) break
      for (let x = 0; x < line.length; x++) {
        const cell = line.getCell(x)
        if (!cell || cell.getWidth() === 0) continue
        const chars = cell.getChars() || ' '
        text += chars
        for (let i = 0; i < chars.length; i++) cells.push({ x: x + 1, y: y + 1 })
      }
    }
    return { text, cells }
  }
}
