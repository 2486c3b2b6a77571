import type { RecordType } from '#kernel/record-type.ts'
import type { PlainCell } from '#kernel/workbook.ts'
import { cellText } from './sheet-cell.ts'
import type { FieldColumn } from './sheet-columns.ts'
import { readDay } from './sheet-day.ts'
import { sheetWords } from './sheet-messages.ts'
import { plainName } from './sheet-names.ts'

/** Is it the template's sample row, the sample typed over with the mark left standing, or neither? */
export function isSampleRow(
  type: RecordType,
  columns: readonly (readonly [number, FieldColumn])[],
  cells: readonly PlainCell[],
): 'sample' | 'edited' | 'no' {
  const mark = plainName(sheetWords.sample)
  if (!cells.some((cell) => plainName(cellText(cell)) === mark)) return 'no'
  const same = columns.every(
    ([place, { name }]) => plainCell(cells[place] ?? null) === plainCell(type.sample[name] ?? null),
  )
  return same ? 'sample' : 'edited'
}

/** A date counts the same in whatever way the spreadsheet keeps it. */
function plainCell(cell: PlainCell): string {
  const day = readDay(cell)
  return day.ok ? day.day : plainName(cellText(cell))
}
