import { carryOutActs } from './carry-out-acts.ts'
import type { As } from './cast-of.ts'
import type { CollectedFiles } from './collect-files.ts'
import { importDemoWorkbook } from './import-demo-workbook.ts'
import { demoMessages as messages } from './messages.ts'
import { demoWorkbooks, type demoYears } from './workbooks.ts'

/** Everything of one year: its workbooks, then the steps of rectification. */
export async function takeInYear(
  as: As,
  year: (typeof demoYears)[number],
  files: CollectedFiles,
  tell: (line: string) => void,
): Promise<void> {
  for (const book of demoWorkbooks.filter((one) => one.year === year)) {
    const rows = await importDemoWorkbook(as, book, files)
    tell(messages.imported(year, book.name, rows))
  }
  tell(messages.rectified(year, await carryOutActs(as, year, files)))
}
