import type { FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import { type RecordType, titleField } from '#kernel/record-type.ts'
import { cellAddress, type PlainCell, type SheetRead } from '#kernel/workbook.ts'
import { cellText, isBlankCell, isTrouble, readCell } from './sheet-cell.ts'
import type { FieldColumn } from './sheet-columns.ts'
import { findHeader, type SheetHeader } from './sheet-header.ts'
import { readMessages as messages, sheetWords, totalRow } from './sheet-messages.ts'
import { type Lookups, makeNameFinder, type NameFinder, plainName } from './sheet-names.ts'
import { isSampleRow } from './sheet-sample.ts'
import { validateValues } from './validator.ts'

export interface SheetReading {
  /** Name of the sheet that was read. */
  readonly sheet: string | null
  /** Row of the header, from 1. */
  readonly headerRow: number | null
  /** Fields that have a column: others are left as they are in records that exist. */
  readonly fields: readonly string[]
  readonly rows: readonly SheetRow[]
  /** Of the workbook as a whole. */
  readonly findings: readonly Finding[]
}

export interface SheetRow {
  /** From 1, as the spreadsheet counts. */
  readonly row: number
  readonly title: string
  /** Fields with a column; `null` where nothing usable was entered. */
  readonly values: Readonly<Record<string, FieldValue>>
  /** Names of files that prove it. */
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
  /** Field, or 'evidence', to the address of its cell. */
  readonly cells: Readonly<Record<string, string>>
}

export interface ReadingWith {
  readonly lookups: Lookups
  readonly typeTitles: Readonly<Record<string, string>>
}

/** Everything a filled sheet says, and everything wrong with it at once. */
export function readRows(type: RecordType, sheets: readonly SheetRead[], known: ReadingWith): SheetReading {
  const header = findHeader(type, sheets)
  if (header === null) {
    const labels = Object.values(type.fields).map(({ label }) => label)
    const message = messages.noHeader(type.title)
    const cure = messages.noHeaderCure(labels.join(sheetWords.separator))
    return { ...nothing, findings: [{ rule: 'sheet/no-header', strength: 'block', message, cure }] }
  }
  const reader = makeReader(type, header, known)
  const rows = header.sheet.rows.flatMap((cells, index) => (index <= header.row ? [] : (reader(cells, index) ?? [])))
  const told = rows.length === 0 ? [{ rule: 'sheet/no-rows', strength: 'warn', message: messages.noRows } as const] : []
  return {
    sheet: header.sheet.name,
    headerRow: header.row + 1,
    fields: [...header.columns.values()].flatMap((column) => (column.kind === 'field' ? [column.name] : [])),
    rows: markRepeats(type, rows),
    findings: [...header.findings, ...told],
  }
}

const nothing: SheetReading = { sheet: null, headerRow: null, fields: [], rows: [], findings: [] }

/** What makes a row the same fact as another: its values in the identity fields. */
export function identityKey(type: RecordType, values: Readonly<Record<string, FieldValue>>): string {
  return JSON.stringify(type.identity.map((name) => comparable(values[name] ?? null)))
}

function comparable(value: FieldValue): FieldValue {
  return typeof value === 'string' ? plainName(value) : value
}

type RowReader = (cells: readonly PlainCell[], index: number) => SheetRow | null

function makeReader(type: RecordType, { columns }: SheetHeader, { lookups, typeTitles }: ReadingWith): RowReader {
  const finders = new Map<string, NameFinder>()
  const finderOf = (to: string): NameFinder => {
    const finder = finders.get(to) ?? makeNameFinder(lookups[to] ?? [])
    finders.set(to, finder)
    return finder
  }
  const fieldColumns = [...columns].flatMap(([index, column]) =>
    column.kind === 'field' ? [[index, column] as const] : [],
  )
  const numberAt = columnOfKind(columns, 'number')
  const evidenceAt = columnOfKind(columns, 'evidence')
  return (cells, index) => {
    if (isLeftOut(cells, numberAt)) return null
    const sample = isSampleRow(type, fieldColumns, cells)
    if (sample === 'sample') return null
    const findings: Finding[] = []
    const entered: Record<string, FieldValue> = {}
    const at: Record<string, string> = {}
    for (const [place, { name, field }] of fieldColumns) {
      const address = cellAddress(index, place)
      at[name] = address
      const reading = {
        at: address,
        cell: cells[place] ?? null,
        finderOf,
        typeTitle: (to: string) => typeTitles[to] ?? '',
      }
      const read = readCell(field, reading)
      if (!isTrouble(read)) entered[name] = read.value
      else findings.push({ ...read, strength: 'block', at: address })
    }
    if (sample === 'edited') findings.push(editedSample(cellAddress(index, Math.max(numberAt, 0))))
    if (evidenceAt >= 0) at.evidence = cellAddress(index, evidenceAt)
    return finishRow(type, { row: index + 1, fieldColumns, entered, findings, at, files: cells[evidenceAt] ?? null })
  }
}

interface Unfinished {
  readonly row: number
  readonly fieldColumns: readonly (readonly [number, FieldColumn])[]
  readonly entered: Readonly<Record<string, FieldValue>>
  readonly findings: readonly Finding[]
  readonly at: Readonly<Record<string, string>>
  readonly files: PlainCell
}

function finishRow(type: RecordType, { row, fieldColumns, entered, findings, at, files }: Unfinished): SheetRow {
  const read = fieldColumns.map(([, column]) => column.name)
  const fields = Object.fromEntries(fieldColumns.map(([, { name, field }]) => [name, field]))
  const checked = validateValues(fields, entered)
  const troubled = new Set(findings.map((finding) => finding.at))
  const shape = checked.findings.map((finding) => placed(finding, at))
  const empty = read.filter((name) => (checked.values[name] ?? null) === null && !troubled.has(at[name]))
  const missing = empty.flatMap((name) => missingFinding(type, name, at[name] ?? ''))
  const title = checked.values[titleField(type)]
  return {
    row,
    title: typeof title === 'string' && type.fields[titleField(type)]?.kind === 'text' ? title : '',
    values: checked.values,
    files: cellText(files)
      .split(/[、；;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    findings: [...findings, ...shape, ...missing.filter(({ at: place }) => !shape.some((one) => one.at === place))],
    cells: at,
  }
}

/** A finding of a field, at its cell. */
export function placed(finding: Finding, cells: Readonly<Record<string, string>>): Finding {
  const address = finding.at === undefined ? undefined : cells[finding.at]
  return address === undefined
    ? finding
    : { ...finding, at: address, message: messages.atCell(address, finding.message) }
}

/** An empty field of the identity leaves nothing to recognise the row by; other required ones may wait. */
function missingFinding(type: RecordType, name: string, at: string): Finding[] {
  const field = type.fields[name]
  if (field?.required !== true) return []
  const isIdentity = type.identity.includes(name)
  const message = isIdentity ? messages.identityEmpty(at, field.label) : messages.required(at, field.label)
  return [{ rule: 'field/required', strength: isIdentity ? 'block' : 'warn', at, message }]
}

/** The second row that tells the same fact is a mistake. */
function markRepeats(type: RecordType, rows: readonly SheetRow[]): readonly SheetRow[] {
  const first = new Map<string, number>()
  return rows.map((row) => {
    if (row.findings.some(({ strength }) => strength === 'block')) return row
    const key = identityKey(type, row.values)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, row.row)
      return row
    }
    const at = row.cells[type.identity[0] ?? ''] ?? cellAddress(row.row - 1, 0)
    const message = messages.atCell(at, messages.repeated(before))
    const finding: Finding = { rule: 'sheet/repeated', strength: 'block', at, message, cure: messages.repeatedCure }
    return { ...row, findings: [...row.findings, finding] }
  })
}

function isLeftOut(cells: readonly PlainCell[], numberAt: number): boolean {
  // A row that holds nothing but its number is blank too.
  if (cells.every((cell, index) => index === numberAt || isBlankCell(cell))) return true
  const first = cells.find((cell) => !isBlankCell(cell)) ?? null
  return totalRow.test(plainName(cellText(first)))
}

function editedSample(at: string): Finding {
  const message = messages.editedSample(at)
  return { rule: 'sheet/edited-sample', strength: 'block', at, message, cure: messages.editedSampleCure }
}

function columnOfKind(columns: SheetHeader['columns'], kind: 'number' | 'evidence'): number {
  for (const [index, column] of columns) if (column.kind === kind) return index
  return -1
}
