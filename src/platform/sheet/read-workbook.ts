import { EncryptedFileError, HucreError, read, type Sheet } from 'hucre'
import { Refusal } from '#kernel/refusal.ts'
import type { PlainCell, SheetRead } from '#kernel/workbook.ts'
import { inspectArchive } from './inspect-archive.ts'
import { sheetFileMessages as messages } from './messages.ts'

export interface ReadLimits {
  readonly maxBytes: number
  /** Of one sheet, blank ones at the end apart. */
  readonly maxRows: number
  readonly maxColumns: number
  readonly maxUnpackedBytes: number
}

const megabyte = 1024 * 1024

export const readLimits: ReadLimits = {
  maxBytes: 20 * megabyte,
  maxRows: 20_000,
  maxColumns: 256,
  maxUnpackedBytes: 300 * megabyte,
}

/**
 * Sheets of an .xlsx, an old .xls, or one of them under another name (.et). Cells that were merged all hold the value
 * of the first. @throws Refusal 'too-large' or 'invalid'
 */
export async function readWorkbook(bytes: Uint8Array, limits: ReadLimits = readLimits): Promise<readonly SheetRead[]> {
  if (bytes.byteLength === 0) throw new Refusal('invalid', messages.empty)
  if (bytes.byteLength > limits.maxBytes) {
    throw new Refusal('too-large', messages.tooLarge(Math.round(limits.maxBytes / megabyte)))
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) inspectArchive(bytes, limits.maxUnpackedBytes)
  // One row more than allowed, and room for a title above the header, tells that there are too many.
  const range = `A1:${lastColumn(limits.maxColumns)}${limits.maxRows + 100}`
  const sheets = await sheetsOf(bytes, range)
  return sheets.map((sheet) => {
    const rows = spreadMerges(sheet, limits).map((row) => row.map(plainCell))
    while (rows.length > 0 && (rows.at(-1) ?? []).every(isBlank)) rows.pop()
    if (rows.length > limits.maxRows) {
      throw new Refusal('too-large', messages.tooManyRows(sheet.name, limits.maxRows))
    }
    return { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows }
  })
}

async function sheetsOf(bytes: Uint8Array, range: string): Promise<readonly Sheet[]> {
  try {
    return (await read(bytes, { range })).sheets
  } catch (error) {
    if (error instanceof EncryptedFileError) throw new Refusal('invalid', messages.encrypted)
    // The reader meets damaged files with errors of its own and, deep inside, with those of the language.
    if (error instanceof HucreError || error instanceof RangeError || error instanceof TypeError)
      throw new Refusal('invalid', messages.unreadable)
    throw error
  }
}

type RawCell = Sheet['rows'][number][number]

/** People paste merged cells: each of the cells gets what all of them show. */
function spreadMerges({ rows, merges = [] }: Sheet, limits: ReadLimits): readonly (readonly RawCell[])[] {
  const spread = rows.slice(0, limits.maxRows + 100).map((row) => row.slice(0, limits.maxColumns))
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = spread[startRow]?.[startCol] ?? null
    if (value === null) continue
    for (let row = startRow; row <= Math.min(endRow, spread.length - 1); row += 1) {
      const cells = spread[row]
      for (let column = startCol; cells !== undefined && column <= Math.min(endCol, limits.maxColumns - 1); column += 1)
        cells[column] = value
    }
  }
  return spread
}

function plainCell(cell: RawCell | undefined): PlainCell {
  if (cell === undefined || cell === null) return null
  if (!(cell instanceof Date)) return cell
  if (Number.isNaN(cell.getTime())) return null
  const [day = '', time = ''] = cell.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`
}

function isBlank(cell: PlainCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}

function lastColumn(count: number): string {
  const last = count - 1
  return last < 26 ? String.fromCharCode(65 + last) : String.fromCharCode(64 + Math.floor(last / 26), 65 + (last % 26))
}
