import { firstWhere } from './first-where.ts'
import type { ReadDocument } from './read-result.ts'

export interface Position {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units; every character counts, an ideographic space too. */
  readonly column: number
  /** From 0, in UTF-16 units of the text. */
  readonly offset: number
  readonly docx?: DocxPlace
  readonly pdf?: PdfPlace
}

/** From 1; lines as printed, page heads and numbers left out. */
export interface PdfPlace {
  readonly page: number
  readonly line: number
  readonly column: number
}

export interface DocxPlace {
  /** Index of the `w:p` among all of the body in document order, those in tables included, those in text boxes not. */
  readonly paragraph: number
  /** Index of the `w:r` within its paragraph, deleted ones counted; `null` for what is in no run, such as an automatic number. */
  readonly run: number | null
  /** Characters of the run before it, where a tab, a break, a symbol and a hyphen count one each. */
  readonly offset: number
}

/** Where a character stands; an offset outside the text is taken to its nearest end. */
export function positionOf(document: Placed, asked: number): Position {
  const offset = Math.max(0, Math.min(asked, document.text.length))
  const line = lastBefore(document.lineStarts, (start) => start, offset)
  const column = offset - (document.lineStarts[line] ?? 0) + 1
  const { printed } = document
  const row = printed?.[lastBefore(printed, startOf, offset)]
  const pdf = row === undefined ? {} : { pdf: { page: row.page, line: row.line, column: offset - row.start + 1 } }
  const place = document.runs[lastBefore(document.runs, startOf, offset)]
  if (place === undefined) return { line: line + 1, column, offset, ...pdf }
  const { paragraph, run } = place
  return { line: line + 1, column, offset, docx: { paragraph, run, offset: place.offset + offset - place.start } }
}

const startOf = ({ start }: { readonly start: number }) => start

type Placed = Pick<ReadDocument, 'text' | 'lineStarts' | 'runs' | 'printed'>

/** A line ends with CRLF, LF or CR. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}

/** Index of the last that begins at or before the offset; 0 where all begin after it. */
function lastBefore<T>(list: readonly T[], startOf: (item: T) => number, offset: number): number {
  return Math.max(0, firstWhere(list, (item) => startOf(item) > offset) - 1)
}
