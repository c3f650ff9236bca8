// What the editor says.
export const strings = {
  label: 'Go program',
  /** Read out when the editor gets the focus. */
  help: 'Escape, then Tab, leaves the editor.',
} as const
