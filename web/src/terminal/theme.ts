// The terminal's colours, read from the page's custom properties, and again when light and dark change.
import type { ITheme } from '@xterm/xterm'

/** The theme that the page's custom properties say at `root`. */
export function terminalTheme(root: Element): ITheme {
  const style = getComputedStyle(root)
  const color = (name: string): string => style.getPropertyValue(`--gopark-${name}`).trim()
  return {
    background: color('terminal'),
    foreground: color('ink'),
    cursor: color('ink'),
    cursorAccent: color('terminal'),
    selectionBackground: color('selection'),
    red: color('red'),
    brightRed: color('red'),
    green: color('accent'),
    // Dim lines, gopark's own words, are written in bright black.
    brightBlack: color('dim'),
  }
}
