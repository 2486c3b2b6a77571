import { DroppedList } from './dropped-list.ts'
import { type PdfLine, pdfLines } from './pdf-lines.ts'
import type { PdfPage } from './ports.ts'
import type { Dropped, PrintedLine } from './read-result.ts'

export interface PdfText {
  /** One paragraph a line. */
  readonly text: string
  readonly printed: readonly PrintedLine[]
  readonly dropped: readonly Dropped[]
}

/** The paragraphs of printed pages: lines are joined until one is indented, set apart, numbered, or ends short. */
export function pdfText(pages: readonly PdfPage[]): PdfText {
  const dropped = new DroppedList()
  const lines = pdfLines(pages, dropped)
  const area = areaOf(lines)
  const chunks: string[] = []
  const printed: PrintedLine[] = []
  let length = 0
  let onPage = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    onPage = before?.page === line.page ? onPage + 1 : 1
    const joint = before === undefined ? '' : continues(before, line, area) ? joinerOf(before, line) : '\n'
    chunks.push(joint, line.text)
    printed.push({ start: length + joint.length, page: line.page + 1, line: onPage })
    length += joint.length + line.text.length
  }
  return { text: chunks.join(''), printed, dropped: dropped.list() }
}

interface Area {
  readonly left: number
  readonly right: number
  /** From one line to the next. */
  readonly pitch: number
}

/** Edges that several lines share: a title or a figure in the margin does not move them. */
function areaOf(lines: readonly PdfLine[]): Area {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b)
  const rights = lines.map(({ right }) => right).sort((a, b) => b - a)
  const pitches = lines
    .flatMap((line, at) => {
      const before = lines[at - 1]
      return before?.page === line.page ? [before.y - line.y] : []
    })
    .sort((a, b) => a - b)
  return {
    left: sharedEdge(lefts),
    right: sharedEdge(rights),
    pitch: pitches[Math.floor(pitches.length / 2)] ?? Number.POSITIVE_INFINITY,
  }
}

/** The outermost value that a fair share of lines have, within some points. */
function sharedEdge(sorted: readonly number[]): number {
  const share = Math.max(1, Math.ceil(sorted.length / 12))
  const found = sorted.find((edge, at) => Math.abs((sorted[at + share - 1] ?? Number.NaN) - edge) < 6)
  return found ?? sorted[0] ?? 0
}

/** Numbers that open a paragraph wherever they stand. */
const opening =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分)/u

/** In characters: where all lines are shorter, none is known to be full. */
const leastFull = 12

/** A full line goes on in one that begins at the margin in the same size, right under it. */
function continues(before: PdfLine, line: PdfLine, { left, right, pitch }: Area): boolean {
  const isFull = before.right > Math.max(right - 2.5 * before.size, left + leastFull * before.size)
  const isAtMargin = line.left < left + line.size
  const isSameSize = Math.abs(before.size - line.size) < 1
  const isClose = before.page !== line.page || before.y - line.y < 1.6 * pitch
  const isOpened = opening.test(line.text) && /[。；：！？]$/u.test(before.text)
  return isFull && isAtMargin && isSameSize && isClose && !isOpened
}

/** Words of Latin letters keep their space. */
function joinerOf(before: PdfLine, line: PdfLine): string {
  return /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(line.text) ? ' ' : ''
}
