/** Rows under headings, in columns as wide as their widest cell; Chinese counts two. The last column is never cut. */
export function formatTable(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [headings, ...rows].map((cells) => cells.map(printable))
  const widths = headings.map((_, column) => Math.max(...lines.map((cells) => widthOf(cut(cells[column] ?? '')))))
  return lines.map((cells) =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : pad(cut(cell), widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** Columns a text takes at the terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += marks.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** Titles are typed by people: line breaks and the terminal's own orders have no place in a row. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ')
}

const widest = 40
const marks = /\p{Mn}|\p{Me}|\p{Cf}/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

function cut(text: string): string {
  if (widthOf(text) <= widest) return text
  let kept = ''
  let width = 1
  for (const character of text) {
    width += widthOf(character)
    if (width > widest) break
    kept += character
  }
  return `${kept}…`
}
