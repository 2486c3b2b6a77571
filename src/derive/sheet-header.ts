import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { cellAddress, type PlainCell, type SheetRead } from '#kernel/workbook.ts'
import { cellText, isBlankCell } from './sheet-cell.ts'
import { type SheetColumn, sheetColumns } from './sheet-columns.ts'
import { headerMarks, readMessages as messages } from './sheet-messages.ts'
import { nearestOf, plainName } from './sheet-names.ts'

/** Where the header stands and which column of the sheet is which. */
export interface SheetHeader {
  readonly sheet: SheetRead
  /** From 0. */
  readonly row: number
  /** Column of the sheet, from 0, to what it holds. */
  readonly columns: ReadonlyMap<number, SheetColumn>
  readonly findings: readonly Finding[]
}

/** Rows at the top among which the header is looked for: people put a title above it. */
const topRows = 10

/** The header that knows most of the type's labels, in any visible sheet and any order; `null` when there is none. */
export function findHeader(type: RecordType, sheets: readonly SheetRead[]): SheetHeader | null {
  const columns = sheetColumns(type)
  let best: { readonly sheet: SheetRead; readonly row: number; readonly known: number } | null = null
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    for (const [row, cells] of sheet.rows.slice(0, topRows).entries()) {
      const known = new Set(cells.flatMap((cell) => fieldNamed(columns, cell) ?? [])).size
      if (known > (best?.known ?? 0)) best = { sheet, row, known }
    }
  }
  const enough = Math.min(2, Object.keys(type.fields).length)
  return best === null || best.known < enough ? null : readHeader(type, best.sheet, best.row, columns)
}

function readHeader(type: RecordType, sheet: SheetRead, row: number, known: readonly SheetColumn[]): SheetHeader {
  const columns = new Map<number, SheetColumn>()
  const findings: Finding[] = []
  for (const [index, cell] of (sheet.rows[row] ?? []).entries()) {
    if (isBlankCell(cell)) continue
    const at = cellAddress(row, index)
    const column = columnNamed(known, cell)
    if (column === undefined) findings.push(unknownHeader(at, cellText(cell), known))
    else if ([...columns.values()].includes(column))
      findings.push(warn('repeated-header', at, messages.repeatedHeader(at, column.label)))
    else columns.set(index, column)
  }
  return { sheet, row, columns, findings: [...findings, ...missingHeaders(type, columns)] }
}

function unknownHeader(at: string, label: string, known: readonly SheetColumn[]): Finding {
  const nearest = nearestOf(
    label,
    known.map((column) => column.label),
  )
  return warn('unknown-header', at, messages.unknownHeader(at, label.slice(0, 40), nearest), messages.unknownHeaderCure)
}

/** Without a column of the identity no row can be recognised. */
function missingHeaders(type: RecordType, columns: ReadonlyMap<number, SheetColumn>): readonly Finding[] {
  const there = new Set([...columns.values()].flatMap((column) => (column.kind === 'field' ? [column.name] : [])))
  return Object.entries(type.fields)
    .filter(([name, { required }]) => !there.has(name) && (required === true || type.identity.includes(name)))
    .map(
      ([name, { label }]): Finding => ({
        rule: 'sheet/missing-header',
        strength: type.identity.includes(name) ? 'block' : 'warn',
        message: messages.missingHeader(label),
        cure: messages.missingHeaderCure(label),
      }),
    )
}

function fieldNamed(columns: readonly SheetColumn[], cell: PlainCell): string | undefined {
  const column = columnNamed(columns, cell)
  return column?.kind === 'field' ? column.name : undefined
}

function columnNamed(columns: readonly SheetColumn[], cell: PlainCell): SheetColumn | undefined {
  const plain = plainLabel(cellText(cell))
  return plain === '' ? undefined : columns.find((column) => namesOf(column).includes(plain))
}

/** The label, also with its unit behind it: 参加人数（人）. */
function namesOf(column: SheetColumn): readonly string[] {
  const label = plainLabel(column.label)
  if (column.kind !== 'field' || column.field.kind !== 'number' || column.field.unit === undefined) return [label]
  return [label, plainLabel(`${column.label}(${column.field.unit})`)]
}

function plainLabel(text: string): string {
  return plainName(text.replaceAll(headerMarks, ''))
}

function warn(rule: string, at: string, message: string, cure?: string): Finding {
  return { rule: `sheet/${rule}`, strength: 'warn', at, message, ...(cure === undefined ? {} : { cure }) }
}
