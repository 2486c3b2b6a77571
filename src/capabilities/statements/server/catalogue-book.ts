import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { type CatalogueRow, catalogueColumns } from '../catalogue.ts'
import { messages } from '../messages.ts'

/** The catalogue as a workbook: title row, frozen header, one row a claim and record. */
export function catalogueBook(title: string, rows: readonly CatalogueRow[]): Promise<Uint8Array> {
  return writeWorkbook({
    title: messages.catalogueTitle,
    sheets: [
      {
        name: messages.catalogueTitle,
        columns: catalogueColumns.map(({ width }) => ({ width: width * 1.6 })),
        rows: [
          [{ value: `${title}${messages.catalogueTitle}`, look: 'heading' }],
          catalogueColumns.map((column) => ({ value: column.title, look: 'header' as const })),
          ...rows.map((row, index) =>
            catalogueColumns.map((column) => ({ value: column.cell(row, index), look: 'wrapped' as const })),
          ),
        ],
        frozenRows: 2,
        mergedRows: [1],
        landscape: true,
      },
    ],
  })
}
