/** A line to recognise the place by: the stretch of a text around what was looked for, on one line. */
export function snippetOf(stretch: string, isBegun: boolean, isEnded: boolean): string {
  const line = stretch.replaceAll(/\s+/g, ' ').trim()
  return `${isBegun ? '' : '\u2026'}${line}${isEnded ? '' : '\u2026'}`
}
