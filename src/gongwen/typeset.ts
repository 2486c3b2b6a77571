import { breakLines } from './break-lines.ts'
import { cleanLines } from './clean-text.ts'
import { composeDocument } from './compose-document.ts'
import type { Composed, ComposedParagraph, ComposedTable, ParagraphRole, Span } from './composed.ts'
import type { GongwenDocument } from './document.ts'
import { columnWidths, grid, textHeight } from './grid.ts'

export interface Page {
  readonly number: number
  readonly items: readonly PageItem[]
}

export type PageItem = TextLine | TableRow

export interface TextLine {
  readonly kind: 'line'
  readonly role: ParagraphRole
  readonly spans: readonly Span[]
  /** Indents of this line in characters. */
  readonly left: number
  readonly right: number
  /** The last line of its paragraph is not stretched to the margin. */
  readonly isLast: boolean
  /** Index of the composed paragraph, and of the block of the document it came from. */
  readonly paragraph: number
  readonly block?: number
  readonly mark?: string
}

export interface TableRow {
  readonly kind: 'row'
  readonly isHeader: boolean
  /** Lines of each cell. */
  readonly cells: readonly (readonly string[])[]
  /** Twips of each column. */
  readonly widths: readonly number[]
  readonly paragraph: number
  readonly block: number
}

/** Sets the document on the grid of 28 characters by 22 lines. The same document gives the same pages everywhere. */
export function typeset(document: GongwenDocument): readonly Page[] {
  return paginate(composeDocument(document))
}

export function paginate(composed: readonly Composed[]): readonly Page[] {
  const laid = composed.map((item, at) => (item.kind === 'table' ? layTable(item, at) : layParagraph(item, at)))
  const pages: PageItem[][] = [[]]
  let left = textHeight
  for (const [at, part] of laid.entries()) {
    for (const [index, item] of part.items.entries()) {
      if (left < roomNeeded(laid, at, index) && left < textHeight) {
        const repeated = index > 0 ? part.repeated : []
        pages.push([...repeated])
        left = textHeight - repeated.reduce((sum, row) => sum + heightOf(row), 0)
      }
      pages.at(-1)?.push(item)
      left -= heightOf(item)
    }
  }
  return pages.map((items, at) => ({ number: at + 1, items }))
}

interface Laid {
  readonly items: readonly PageItem[]
  /** May not be cut. */
  readonly isWhole: boolean
  readonly keepWithNext: boolean
  /** Rows that stand again at the top of each further page. */
  readonly repeated: readonly PageItem[]
}

/** Height that must be free on the page for this item to stand on it together with all that it is tied to. */
function roomNeeded(laid: readonly Laid[], at: number, index: number): number {
  const part = laid[at]
  const item = part?.items[index]
  if (!part || !item) return 0
  let height = heightOf(item)
  let [nextAt, nextIndex] = [at, index]
  while (height <= textHeight && isTied(laid[nextAt], nextIndex)) {
    const isFinal = nextIndex === (laid[nextAt]?.items.length ?? 0) - 1
    ;[nextAt, nextIndex] = isFinal ? [nextAt + 1, 0] : [nextAt, nextIndex + 1]
    const next = laid[nextAt]?.items[nextIndex]
    height += next ? heightOf(next) : 0
  }
  return height <= textHeight ? height : heightOf(item)
}

function isTied(part: Laid | undefined, index: number): boolean {
  if (!part) return false
  if (index === part.items.length - 1) return part.keepWithNext
  return part.isWhole || (part.repeated.length > 0 && index === 0)
}

function layParagraph(item: ComposedParagraph, at: number): Laid {
  const { role, indent, spans } = item
  const perLine = role === 'title' ? grid.titleCharactersPerLine : grid.charactersPerLine
  const leftOf = (line: number) => indent.left + (line === 0 ? indent.first : 0)
  const lines = breakLines(spans, (line) => perLine - leftOf(line) - indent.right)
  return {
    items: lines.map((line, index) => ({
      kind: 'line',
      role,
      spans: line,
      left: leftOf(index),
      right: indent.right,
      isLast: index === lines.length - 1,
      paragraph: at,
      ...(item.block === undefined ? {} : { block: item.block }),
      ...(item.mark === undefined ? {} : { mark: item.mark }),
    })),
    isWhole: role.startsWith('heading'),
    keepWithNext: item.keepWithNext,
    repeated: [],
  }
}

function layTable({ table, block }: ComposedTable, at: number): Laid {
  const widths = columnWidths(table.columns.map((column) => column.width))
  const layRow = (cells: readonly string[], isHeader: boolean): TableRow => ({
    kind: 'row',
    isHeader,
    cells: widths.map((width, column) => layCell(cells[column] ?? '', width)),
    widths,
    paragraph: at,
    block,
  })
  const head = layRow(
    table.columns.map((column) => column.title),
    true,
  )
  const rows = table.rows.map((row) => layRow(row, false))
  return { items: [head, ...rows], isWhole: false, keepWithNext: false, repeated: [head] }
}

function layCell(text: string, width: number): readonly string[] {
  const room = (width - 2 * grid.cellPadding) / grid.tableSize
  return cleanLines(text).flatMap((line) =>
    breakLines([{ text: line, font: 'body' }], () => room).map((spans) => spans.map((span) => span.text).join('')),
  )
}

function heightOf(item: PageItem): number {
  if (item.kind === 'line') return grid.linePitch
  return Math.max(1, ...item.cells.map((lines) => lines.length)) * grid.tableLine + 2 * grid.rowPadding
}
