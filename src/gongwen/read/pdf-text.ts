import type { PdfPage, PdfPiece } from './ports.ts'

interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly size: number
  readonly y: number
}

/** The paragraphs of printed pages, one a line: lines are joined until one is indented, set apart or ends short. */
export function pdfText(pages: readonly PdfPage[]): string {
  const lines = pages.flatMap((page) => linesOfPage(page))
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY)
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const paragraphs: string[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before !== undefined && continues(before, line, left, right))
      paragraphs.push((paragraphs.pop() ?? '') + line.text)
    else paragraphs.push(line.text)
  }
  return paragraphs.join('\n')
}

/** A full line goes on in one that begins at the margin in the same size. */
function continues(before: PdfLine, line: PdfLine, left: number, right: number): boolean {
  const isFull = before.right > right - 2.5 * before.size
  const isAtMargin = line.left < left + line.size
  return isFull && isAtMargin && Math.abs(before.size - line.size) < 1
}

const pageNumber = /^[\s—–\-－·]*(?:第\s*)?\d{1,4}(?:\s*页)?[\s—–\-－·]*$/u

function linesOfPage({ height, pieces }: PdfPage): readonly PdfLine[] {
  const rows: PdfPiece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    if (piece.text.trim() === '') continue
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && Math.abs(first.y - piece.y) < first.size / 2) row.push(piece)
    else rows.push([piece])
  }
  const lines = rows.map(lineOf)
  return lines.filter(({ text, y }) => !(pageNumber.test(text) && (y < height / 10 || y > (height * 9) / 10)))
}

function lineOf(row: readonly PdfPiece[]): PdfLine {
  const ordered = row.toSorted((a, b) => a.x - b.x)
  const size = Math.max(...ordered.map((piece) => piece.size))
  let text = ''
  let right = ordered[0]?.x ?? 0
  for (const piece of ordered) {
    if (text !== '' && piece.x - right > size / 2) text += '　'
    text += piece.text.trim()
    right = piece.x + piece.width
  }
  return { text, left: ordered[0]?.x ?? 0, right, size, y: row[0]?.y ?? 0 }
}
