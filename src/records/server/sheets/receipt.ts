import { receiptBook } from '#derive/sheet-receipt.ts'
import type { WorkbookToWrite } from '#kernel/workbook.ts'
import { readWorkbook } from '#platform/sheet/read-workbook.ts'
import type { Work } from '../work.ts'
import type { Batch } from './batches.ts'

/** The workbook handed in, with what was wrong beside each row: when read, and when saved. */
export async function receiptOf(
  { files }: Work,
  { sourceSm3, rows: content, findings }: Batch,
): Promise<WorkbookToWrite> {
  const { stream } = await files.open(sourceSm3)
  const sheets = await readWorkbook(Buffer.concat(await stream.toArray()))
  const sheet = sheets.find(({ name, hidden }) => name === content.sheet && !hidden) ?? {
    ...{ name: 'Sheet1', hidden: false },
    rows: [],
  }
  const refused = new Map((content.result?.refused ?? []).map((row) => [row.row, row]))
  const rows = content.rows.map(({ row, findings: known }) => {
    const later = refused.get(row)
    const told = later === undefined ? [] : later.findings.length > 0 ? later.findings : [refusalFinding(later.message)]
    return { row, findings: [...known, ...told] }
  })
  return receiptBook(sheet, content.headerRow ?? 1, rows, findings)
}

function refusalFinding(message: string) {
  return { rule: 'sheet/refused', strength: 'block', message } as const
}
