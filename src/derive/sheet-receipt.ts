import type { Finding } from '#kernel/finding.ts'
import type { CellToWrite, SheetRead, WorkbookToWrite } from '#kernel/workbook.ts'
import { cellAddress } from '#kernel/workbook.ts'
import { sheetWords } from './sheet-messages.ts'

export interface ReceiptRow {
  /** From 1, in the sheet handed in. */
  readonly row: number
  readonly findings: readonly Finding[]
}

/**
 * The sheet as handed in, with 错误说明 behind the last column and the cells named by findings marked. Rows without
 * findings are kept, so that addresses stay true and the file can be mended and handed in again.
 */
export function receiptBook(
  sheet: SheetRead,
  headerRow: number,
  rows: readonly ReceiptRow[],
  general: readonly Finding[] = [],
): WorkbookToWrite {
  const told = new Map(rows.filter(({ findings }) => findings.length > 0).map((row) => [row.row, row.findings]))
  const width = Math.max(0, ...sheet.rows.map(widthOf))
  const old = (sheet.rows[headerRow - 1] ?? []).indexOf(sheetWords.errors)
  // A receipt handed in again gets its explanations anew, in the same column.
  const place = old >= 0 ? old : width
  const lines = sheet.rows.map((cells, index): CellToWrite[] => {
    const row = index + 1
    const findings = told.get(row) ?? []
    const faulty = new Set(findings.map(({ at }) => at))
    const line = Array.from({ length: Math.max(width, place + 1) }, (_, column): CellToWrite => {
      const value = cells[column] ?? null
      if (row === headerRow) return value === null ? null : { value, look: 'header' }
      return faulty.has(cellAddress(index, column)) ? { value, look: 'faulty' } : value
    })
    line[place] = noteCell(row === headerRow, findings)
    return line
  })
  return {
    title: sheetWords.receipt,
    sheets: [
      {
        ...{ name: sheet.name, frozenRows: headerRow, landscape: true, rows: lines },
        columns: Array.from({ length: Math.max(width, place + 1) }, (_, at) => ({ width: at === place ? 70 : 20 })),
      },
      ...(general.length === 0 ? [] : [generalSheet(general)]),
    ],
  }
}

function noteCell(isHeader: boolean, findings: readonly Finding[]): CellToWrite {
  if (isHeader) return { value: sheetWords.errors, look: 'header' }
  return findings.length === 0 ? null : { value: findings.map(sentence).join('\n'), look: 'faulty' }
}

function generalSheet(findings: readonly Finding[]): WorkbookToWrite['sheets'][number] {
  return {
    name: sheetWords.receipt,
    columns: [{ width: 100 }],
    rows: findings.map((finding): CellToWrite[] => [{ value: sentence(finding), look: 'wrapped' }]),
  }
}

function sentence({ message, cure }: Finding): string {
  return cure === undefined ? message : `${message}${cure}`
}

function widthOf(cells: SheetRead['rows'][number]): number {
  return cells.findLastIndex((cell) => cell !== null && cell !== '') + 1
}
