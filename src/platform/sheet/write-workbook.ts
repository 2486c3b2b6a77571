import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre'
import type { CellToWrite, CellValidation, SheetToWrite, WorkbookToWrite } from '#kernel/workbook.ts'
import { looks } from './looks.ts'
import { sheetFileMessages as messages } from './messages.ts'

/**
 * An .xlsx. Every text is written as a shared string, never as a formula, so that one beginning with `=` stays a text
 * in whatever opens the file. The same workbook gives the same bytes.
 */
export function writeWorkbook(workbook: WorkbookToWrite): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(sheetOf),
    defaultFont: { name: messages.font, size: 11 },
    properties: { title: workbook.title, created: epoch, modified: epoch },
  })
}

const epoch = new Date('2024-01-01T00:00:00Z')

function sheetOf(sheet: SheetToWrite): WriteSheet {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length))
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(contentOf)),
    cells: styledCells(sheet),
    columns: (sheet.columns ?? []).map(({ width, format }) => ({
      width,
      ...(format === undefined ? {} : { numFmt: format }),
    })),
    merges: (sheet.mergedRows ?? []).map((row) => ({
      ...{ startRow: row - 1, startCol: 0 },
      ...{ endRow: row - 1, endCol: Math.max(width - 1, 0) },
    })),
    dataValidations: (sheet.validations ?? []).map(validationOf),
    pageSetup: pageOf(sheet),
    ...(sheet.frozenRows === undefined ? {} : { freezePane: { rows: sheet.frozenRows } }),
    ...(sheet.hidden === true ? { hidden: true } : {}),
  }
}

function pageOf({ frozenRows, landscape }: SheetToWrite): NonNullable<WriteSheet['pageSetup']> {
  return {
    ...{ paperSize: 'a4', orientation: landscape === true ? 'landscape' : 'portrait' },
    ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    ...(frozenRows === undefined ? {} : { printTitlesRow: `$${frozenRows}:$${frozenRows}` }),
  }
}

function styledCells({ rows }: SheetToWrite): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, line] of rows.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell !== 'object' || cell === null) continue
      const { look, format = cell.isDay === true ? 'yyyy-mm-dd' : undefined } = cell
      const style = { ...(look === undefined ? {} : looks[look]), ...(format === undefined ? {} : { numFmt: format }) }
      if (Object.keys(style).length > 0) cells.set(`${row},${column}`, { style })
    }
  }
  return cells
}

function contentOf(cell: CellToWrite): string | number | boolean | Date | null {
  if (typeof cell !== 'object' || cell === null) return withinCell(cell)
  return cell.isDay === true && typeof cell.value === 'string'
    ? new Date(`${cell.value}T00:00:00Z`)
    : withinCell(cell.value)
}

/** A cell holds 32 767 characters; a longer one makes spreadsheets offer to repair the file. */
function withinCell<T>(value: T): T | string {
  return typeof value === 'string' && value.length > 32_767 ? `${value.slice(0, 32_766)}…` : value
}

function validationOf({ range, check, prompt, complaint, isStrict }: CellValidation): DataValidation {
  return {
    ...{ range, allowBlank: true, showInputMessage: true, showErrorMessage: check.kind !== 'none' },
    // Spreadsheets refuse files whose prompts are longer than 255 characters.
    ...{ inputMessage: prompt.slice(0, 250), errorMessage: complaint.slice(0, 220) },
    errorStyle: isStrict ? 'stop' : 'warning',
    ...checkOf(check),
  }
}

function checkOf(check: CellValidation['check']): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (check.kind) {
    case 'none':
      return { type: 'custom', formula1: 'TRUE' }
    case 'list':
      return { type: 'list', formula1: check.source }
    case 'day':
      // 1900-01-01 to 2199-12-31 as serial numbers.
      return { type: 'date', operator: 'between', formula1: '1', formula2: '109574' }
    case 'whole':
      return { type: 'whole', operator: 'between', formula1: `${check.min}`, formula2: `${check.max}` }
    case 'length':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: `${check.max}` }
  }
}
