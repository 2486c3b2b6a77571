import type { DroppedList } from './dropped-list.ts'
import { plainCharacters } from './plain-characters.ts'
import type { PdfPage, PdfPiece } from './ports.ts'

/** One line as printed. */
export interface PdfLine {
  readonly text: string
  /** Without the blanks typed at its ends. */
  readonly left: number
  readonly right: number
  readonly size: number
  readonly y: number
  /** From 0. */
  readonly page: number
}

/** The lines of the text itself, from top to bottom; what stands at the edges of the pages or aslant is noted as left out. */
export function pdfLines(pages: readonly PdfPage[], dropped: DroppedList): readonly PdfLine[] {
  const lines = pages.map(linesOfPage)
  const heads = runningHeads(pages, lines)
  return pages.flatMap(({ height, pieces, tilted = [] }, at) => {
    for (const words of tilted) dropped.add('tilted-text', null, words)
    if (pieces.every(({ text }) => text.trim() === '') && tilted.length === 0) dropped.add('blank-page')
    return (lines[at] ?? []).filter((line) => {
      if (!isAtEdge(line, height)) return true
      const kind = pageNumber.test(line.text) ? 'page-number' : heads.has(folded(line)) ? 'running-head' : null
      if (kind !== null) dropped.add(kind, null, line.text)
      return kind === null
    })
  })
}

const pageNumber =
  /^[\s—–\-－·]*(?:第?\s*\d{1,4}\s*页?|\d{1,4}\s*[/／]\s*\d{1,4}|第\s*\d{1,4}\s*页[\s,，、/]*共\s*\d{1,4}\s*页|page\s*\d+(?:\s*of\s*\d+)?)[\s—–\-－·]*$/iu

/** Within a tenth of the upper or lower end. */
function isAtEdge({ y }: PdfLine, height: number): boolean {
  return y < height / 10 || y > (height * 9) / 10
}

/** Words at the edge of more than half of the pages, figures aside. */
function runningHeads(pages: readonly PdfPage[], lines: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [at, { height }] of pages.entries()) {
    const found = new Set((lines[at] ?? []).filter((line) => isAtEdge(line, height)).map(folded))
    for (const head of found) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  const most = pages.length / 2
  return new Set([...counts].filter(([, count]) => count >= 2 && count >= most).map(([head]) => head))
}

function folded({ text }: PdfLine): string {
  return text.replaceAll(/\d+/g, '0').replaceAll(/\s+/g, '')
}

function linesOfPage({ pieces }: PdfPage, page: number): readonly PdfLine[] {
  const rows: PdfPiece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    if (piece.text.trim() === '') continue
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && Math.abs(first.y - piece.y) < first.size / 2) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => lineOf(row, page))
}

function lineOf(row: readonly PdfPiece[], page: number): PdfLine {
  const ordered = row.toSorted((a, b) => a.x - b.x).filter((piece, at, all) => !isOverprint(piece, all[at - 1]))
  const size = Math.max(...ordered.map((piece) => piece.size))
  const [first] = ordered
  let text = ''
  let right = first?.x ?? 0
  for (const piece of ordered) {
    text += gapBetween(text, piece, piece.x - right, size) + plainCharacters(piece.text.trim())
    right = piece.x + piece.width
  }
  const left = first === undefined ? 0 : first.x + blanksBefore(first)
  return { text, left, right, size, y: row[0]?.y ?? 0, page }
}

/** Some programs print bold by printing twice. */
function isOverprint(piece: PdfPiece, before: PdfPiece | undefined): boolean {
  return before?.text === piece.text && Math.abs(before.x - piece.x) < piece.size / 4
}

function gapBetween(text: string, piece: PdfPiece, gap: number, size: number): string {
  if (text === '') return ''
  if (gap > size / 2) return '　'
  const isLatin = /[A-Za-z0-9]$/.test(text) && /^\s*[A-Za-z0-9]/.test(piece.text)
  return isLatin && gap > size / 8 && /[A-Za-z]/.test(text.slice(-1) + piece.text.trim().charAt(0)) ? ' ' : ''
}

/** An indent may be typed as blanks of the full width. */
function blanksBefore({ text, size }: PdfPiece): number {
  const blanks = /^\s*/u.exec(text)?.[0] ?? ''
  return [...blanks].reduce((width, blank) => width + (blank === '\u3000' ? size : size / 2), 0)
}
