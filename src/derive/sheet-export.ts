import { chinaWallClock } from '#kernel/china-time.ts'
import type { Field, FieldValue } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { CellToWrite, ColumnToWrite, WorkbookToWrite } from '#kernel/workbook.ts'
import { voided } from '#kernel/workflow.ts'
import { foldField } from './fold-field.ts'
import { wordsOf } from './record-text.ts'
import { sheetWords } from './sheet-messages.ts'
import { sheetName } from './sheet-template.ts'

export interface ExportRow {
  readonly state: string
  readonly year: number | null
  readonly evidence: number
  readonly updatedAt: string
  readonly values: Readonly<Record<string, FieldValue>>
}

export interface ExportHeading {
  /** 云川市人大常委会机关学法活动台账 */
  readonly title: string
  /** Filter, number of rows, when. */
  readonly caption: string
}

/** Columns beside the fields. */
const headColumns = {
  state: {
    label: sheetWords.state,
    width: 12,
    cell: (type: RecordType, row: ExportRow) =>
      row.state === voided.state ? voided.label : (type.workflow.states[row.state] ?? row.state),
  },
  year: { label: sheetWords.year, width: 8, cell: (_: RecordType, row: ExportRow) => row.year },
  evidence: { label: sheetWords.evidenceCount, width: 14, cell: (_: RecordType, row: ExportRow) => row.evidence },
  updatedAt: {
    label: sheetWords.updatedAt,
    width: 18,
    cell: (_: RecordType, row: ExportRow) => beijing(row.updatedAt),
  },
} as const

type HeadColumn = keyof typeof headColumns

export function isExportColumn(type: RecordType, name: string): boolean {
  return Object.hasOwn(type.fields, name) || isHeadColumn(name)
}

/** The table on the screen: a title, the filter named, 序号, the columns asked for, values as people read them. */
export function exportBook(
  type: RecordType,
  rows: readonly ExportRow[],
  titles: Readonly<Record<string, string>>,
  columns: readonly string[],
  heading: ExportHeading,
): WorkbookToWrite {
  const shown = columns.flatMap((name) => columnOf(type, name, titles) ?? [])
  const header = [sheetWords.number, ...shown.map(({ label }) => label)]
  return {
    title: heading.title,
    sheets: [
      {
        ...{ name: sheetName(type.title), frozenRows: 3, mergedRows: [1, 2], landscape: true },
        columns: [{ width: 7 }, ...shown.map(({ column }) => column)],
        rows: [
          [{ value: heading.title, look: 'heading' }],
          [{ value: heading.caption, look: 'caption' }],
          header.map((value): CellToWrite => ({ value, look: 'header' })),
          ...rows.map((row, index) => [index + 1, ...shown.map(({ cell }) => cell(row))]),
        ],
      },
    ],
  }
}

interface Shown {
  readonly label: string
  readonly column: ColumnToWrite
  cell(row: ExportRow): CellToWrite
}

function columnOf(type: RecordType, name: string, titles: Readonly<Record<string, string>>): Shown | null {
  const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined
  if (field !== undefined) {
    const titleOf = (id: string) => titles[id] ?? sheetWords.unknownRecord
    const column = columnFor(field)
    const { format } = column
    const cell = (row: ExportRow) => fieldCell(field, row.values[name] ?? null, titleOf, format)
    return { label: field.label, column: { width: column.width }, cell }
  }
  if (!isHeadColumn(name)) return null
  const { label, width, cell } = headColumns[name]
  return { label, column: { width }, cell: (row) => cell(type, row) }
}

function isHeadColumn(name: string): name is HeadColumn {
  return Object.hasOwn(headColumns, name)
}

/** Numbers and dates stay such, so that they can be summed and sorted; they look as on the screen. */
function fieldCell(
  field: Field,
  value: FieldValue,
  titleOf: (id: string) => string,
  format: string | undefined,
): CellToWrite {
  const words = (): CellToWrite => wordsOf(field, value, titleOf).join(sheetWords.separator)
  if (value === null) return null
  return foldField<CellToWrite>(field, {
    text: () => String(value),
    number: () => ({ value: Number(value), ...(format === undefined ? {} : { format }) }),
    date: () => ({ value: String(value), isDay: true, ...(format === undefined ? {} : { format }) }),
    choice: words,
    yesNo: words,
    words,
    reference: words,
    references: words,
  })
}

function columnFor(field: Field): ColumnToWrite {
  return foldField<ColumnToWrite>(field, {
    text: (own) => ({ width: own.lines === undefined ? 30 : 50 }),
    number: (own) => ({ width: 12, ...(own.unit === undefined ? {} : { format: sheetWords.unitFormat(own.unit) }) }),
    date: () => ({ width: 16, format: sheetWords.dayFormat }),
    choice: () => ({ width: 16 }),
    yesNo: () => ({ width: 10 }),
    words: () => ({ width: 36 }),
    reference: () => ({ width: 14 }),
    references: () => ({ width: 36 }),
  })
}

/** 2024-03-05 14:02, by the clock of Beijing. */
export function beijing(instant: string): string {
  const at = chinaWallClock(Date.parse(instant))
  return Number.isNaN(at.getTime()) ? instant : at.toISOString().slice(0, 16).replace('T', ' ')
}
