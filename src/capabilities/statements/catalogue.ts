import type { GongwenDocument, Table } from '#gongwen/document.ts'
import type { Figure } from '#kernel/measure.ts'
import { type Block, type FigureSource, figuresOf, isFigure, printFigure, sourceKey, textOf } from './block.ts'
import { messages } from './messages.ts'

/** 佐证材料目录: one row a claim and record, in the order of the text. A claim without proof keeps its row, marked 缺. */
export interface CatalogueRow {
  /** Place in the text, 一（二）. */
  readonly place: string
  readonly claim: string
  readonly figure: string
  /** What was counted, in words. */
  readonly formula: string
  readonly record: string
  readonly recordId: string | null
  readonly files: string
}

export interface CatalogueSource {
  readonly blocks: readonly Block[]
  now(source: FigureSource): Figure | null
  /** Name and definition of what a source counts. */
  explain(source: FigureSource): string
  record(id: string): {
    readonly title: string
    readonly on: string | null
    readonly typeTitle: string
    readonly files: readonly string[]
  } | null
  /** Printed number of the heading over each block, by block id. */
  place(blockId: string): string
}

export function catalogue(source: CatalogueSource): readonly CatalogueRow[] {
  return source.blocks.flatMap((block) => {
    if (block.body.kind !== 'paragraph') return []
    return [...figureRows(source, block), ...restRows(source, block)]
  })
}

function figureRows(source: CatalogueSource, block: Block): readonly CatalogueRow[] {
  const seen = new Set<string>()
  return figuresOf(block.body).flatMap((bound) => {
    const key = sourceKey(bound.figure)
    if (seen.has(key)) return []
    seen.add(key)
    const shared = {
      place: source.place(block.id),
      claim: sentenceAround(block, key),
      figure: printFigure(bound),
      formula: source.explain(bound.figure),
    }
    const records = source.now(bound.figure)?.records ?? []
    if (records.length === 0) return [{ ...shared, record: messages.missing, recordId: null, files: messages.missing }]
    return records.map((id) => ({ ...shared, ...recordCells(source, id) }))
  })
}

function restRows(source: CatalogueSource, block: Block): readonly CatalogueRow[] {
  const shared = { place: source.place(block.id), claim: shorten(textOf(block.body)), figure: '', formula: '' }
  return block.body.rests.map((id) => ({ ...shared, ...recordCells(source, id) }))
}

/** What the catalogue says of one record and its files. */
export function recordCells(
  source: Pick<CatalogueSource, 'record'>,
  id: string,
): Pick<CatalogueRow, 'record' | 'recordId' | 'files'> {
  const record = source.record(id)
  if (record === null) return { record: messages.missing, recordId: null, files: messages.missing }
  const on = record.on === null ? '' : `（${record.on}）`
  const files = record.files.length === 0 ? messages.missing : record.files.join('\n')
  return { record: `${record.typeTitle}：${record.title}${on}`, recordId: id, files }
}

/** The sentence in which the figure stands. */
function sentenceAround(block: Block, key: string): string {
  const sentences: string[] = ['']
  let found = 0
  for (const piece of block.body.pieces) {
    if (isFigure(piece)) {
      sentences.push((sentences.pop() ?? '') + printFigure(piece))
      if (sourceKey(piece.figure) === key && found === 0) found = sentences.length
      continue
    }
    const [first = '', ...others] = piece.text.split(/(?<=。)/u)
    sentences.push((sentences.pop() ?? '') + first, ...others)
    if (first.endsWith('。') && others.length === 0) sentences.push('')
  }
  return shorten(sentences[found - 1] ?? textOf(block.body))
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 58)}……`
}

/** The catalogue as an official document. */
export function catalogueDocument(
  title: string,
  rows: readonly CatalogueRow[],
  byDuty: readonly Table[] = [],
): GongwenDocument {
  const heading = (text: string) => ({ kind: 'heading', level: 1, text }) as const
  return {
    profile: 'personal',
    title: [title, messages.catalogueTitle],
    blocks: [
      ...(byDuty.length === 0 ? [] : [heading(messages.byParagraph)]),
      tableOf(catalogueColumns, rows),
      ...byDuty.flatMap((table) => [heading(messages.byDuty), table]),
    ],
  }
}

/** A row of the table for each row of the catalogue. */
export function tableOf<Row>(columns: readonly CatalogueColumn<Row>[], rows: readonly Row[]): Table {
  return {
    kind: 'table',
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row, index) => columns.map((column) => column.cell(row, index))),
  }
}

const titles = messages.catalogueColumns

/** A column of the catalogue, in the document as in the workbook. */
export interface CatalogueColumn<Row> {
  readonly title: string
  readonly width: number
  cell(row: Row, index: number): string
}

export const catalogueColumns: readonly CatalogueColumn<CatalogueRow>[] = [
  { title: titles.number, width: 5, cell: (_, index) => String(index + 1) },
  { title: titles.place, width: 9, cell: (row) => row.place },
  { title: titles.claim, width: 26, cell: (row) => row.claim },
  { title: titles.figure, width: 8, cell: (row) => row.figure },
  { title: titles.formula, width: 18, cell: (row) => row.formula },
  { title: titles.record, width: 20, cell: (row) => row.record },
  { title: titles.files, width: 20, cell: (row) => row.files },
]
