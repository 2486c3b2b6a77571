import type { Range } from '../read-result.ts'

/** One line of the text without the white space around it, and what its source tells about it. */
export interface Line extends Range {
  readonly text: string
  /** From 0, in the text. */
  readonly number: number
  readonly indent: number
  readonly hint: LineHint
}

export interface LineHint {
  /** From 1, by style or outline; `null` where the source says nothing. */
  readonly headingLevel: number | null
  readonly part: 'title' | 'subtitle' | null
  /** End of the automatic number that opens the line. */
  readonly label: { readonly end: number; readonly number: number; readonly level: number } | null
}

export const noHint: LineHint = { headingLevel: null, part: null, label: null }

/** The lines with something on them. */
export function linesOf(
  text: string,
  lineStarts: readonly number[],
  hintAt: (start: number, end: number) => LineHint | null,
): readonly Line[] {
  const lines: Line[] = []
  for (const [number, from] of lineStarts.entries()) {
    const whole = text.slice(from, lineStarts[number + 1] ?? text.length)
    const line = whole.trim()
    if (line === '') continue
    const indent = whole.length - whole.trimStart().length
    const start = from + indent
    const end = start + line.length
    const hint = hintAt(start, end)
    if (hint !== null) lines.push({ start, end, text: line, number, indent, hint })
  }
  return lines
}
