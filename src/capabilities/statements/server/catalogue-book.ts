import type { SheetToWrite } from '#kernel/workbook.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { type CatalogueColumn, type CatalogueRow, catalogueColumns } from '../catalogue.ts'
import { type DutyCatalogueRow, dutyCatalogueColumns } from '../duty-catalogue.ts'
import { messages } from '../messages.ts'

/** The catalogue as a workbook: by paragraph, and by duty where the year has a list. */
export function catalogueBook(
  title: string,
  rows: readonly CatalogueRow[],
  byDuty: readonly DutyCatalogueRow[],
): Promise<Uint8Array> {
  const heading = `${title}${messages.catalogueTitle}`
  const sheets = [sheetOf(messages.byParagraph, heading, catalogueColumns, rows)]
  if (byDuty.length > 0) sheets.push(sheetOf(messages.byDuty, heading, dutyCatalogueColumns, byDuty))
  return writeWorkbook({ title: messages.catalogueTitle, sheets })
}

/** Title row, frozen header, one row a claim and record. */
function sheetOf<Row>(
  name: string,
  heading: string,
  columns: readonly CatalogueColumn<Row>[],
  rows: readonly Row[],
): SheetToWrite {
  return {
    name,
    columns: columns.map(({ width }) => ({ width: width * 1.6 })),
    rows: [
      [{ value: heading, look: 'heading' }],
      columns.map((column) => ({ value: column.title, look: 'header' })),
      ...rows.map((row, index) =>
        columns.map((column) => ({ value: column.cell(row, index), look: 'wrapped' as const })),
      ),
    ],
    frozenRows: 2,
    mergedRows: [1],
    landscape: true,
  }
}
