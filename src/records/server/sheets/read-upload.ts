import type { Finding } from '#kernel/finding.ts'
import { Refusal } from '#kernel/refusal.ts'
import { cellAddress, type SheetRead } from '#kernel/workbook.ts'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import { secrecyMarkIn, secrecyMarkInName } from '../rules/secrecy-marks.ts'
import { sheetMessages as messages } from './messages.ts'

/** The sheets of a workbook handed in. @throws Refusal, also when any cell or the name bears a secrecy mark */
export async function readUpload(bytes: Uint8Array, name: string): Promise<readonly SheetRead[]> {
  const mark = secrecyMarkInName(name)
  if (mark !== null) throw new Refusal('invalid', messages.markedName(mark))
  const sheets = await readWorkbook(bytes)
  const marks = sheets.flatMap(marksIn)
  if (marks.length > 0) throw new Refusal('invalid', messages.marked(marks.length), { findings: marks })
  return sheets
}

function marksIn({ name, rows }: SheetRead): readonly Finding[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): Finding[] => {
      const mark = typeof cell === 'string' ? secrecyMarkIn(cell) : null
      if (mark === null) return []
      const at = cellAddress(row, column)
      const message = messages.markedCell(at, name, mark)
      return [{ rule: 'sheet/secrecy-mark', strength: 'block', at, message, cure: messages.markCure }]
    }),
  )
}
