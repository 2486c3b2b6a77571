import type { DutyProof } from '#capabilities/duties/index.ts'
import type { Table } from '#gongwen/document.ts'
import { type CatalogueColumn, type CatalogueSource, recordCells, tableOf } from './catalogue.ts'
import { messages } from './messages.ts'

/** The same proofs by duty: one row a record, however often the text rests on it. A duty without proof keeps its row. */
export interface DutyCatalogueRow {
  readonly duty: string
  readonly section: string
  /** The measure that counts the record, or that it is a task done. */
  readonly counted: string
  readonly record: string
  readonly files: string
}

export function dutyCatalogue(
  duties: readonly DutyProof[],
  source: Pick<CatalogueSource, 'record'>,
): readonly DutyCatalogueRow[] {
  return duties.flatMap(({ title, section, measures, tasks }) => {
    const shared = { duty: title, section }
    const found = [
      ...measures.flatMap((measure) => measure.records.map(({ id }) => ({ counted: measure.title, id }))),
      ...tasks.filter(({ doneOn }) => doneOn !== null).map(({ id }) => ({ counted: messages.taskDone, id })),
    ]
    const rows = found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at)
    if (rows.length === 0) return [{ ...shared, counted: '', record: messages.missing, files: messages.missing }]
    return rows.map(({ counted: by, id }) => ({ ...shared, counted: by, ...recordCells(source, id) }))
  })
}

const titles = messages.dutyCatalogueColumns

export const dutyCatalogueColumns: readonly CatalogueColumn<DutyCatalogueRow>[] = [
  { title: titles.number, width: 5, cell: (_, index) => String(index + 1) },
  { title: titles.duty, width: 20, cell: (row) => row.duty },
  { title: titles.section, width: 12, cell: (row) => row.section },
  { title: titles.counted, width: 14, cell: (row) => row.counted },
  { title: titles.record, width: 26, cell: (row) => row.record },
  { title: titles.files, width: 24, cell: (row) => row.files },
]

export function dutyCatalogueTable(rows: readonly DutyCatalogueRow[]): Table {
  return tableOf(dutyCatalogueColumns, rows)
}
