import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import type { LawView } from '../law-view.ts'
import { citationColumns, citationsTitle, howWords, reviewWords } from '../law-words.ts'

/** What cites an entry as a workbook, those to be looked at again marked. */
export function citationsBook({ entry, citations }: LawView): Promise<Uint8Array> {
  const title = citationsTitle(entry.title)
  const rows = citations.map((one, index) => [
    index + 1,
    one.typeTitle,
    { value: one.title, look: 'wrapped' as const },
    { value: one.on, isDay: true },
    one.stateLabel,
    howWords[one.how],
    one.needsReview ? reviewWords : '',
  ])
  return writeWorkbook({
    title,
    sheets: [
      {
        name: reviewWords,
        columns: [8, 16, 60, 14, 12, 24, 12].map((width) => ({ width })),
        rows: [
          [{ value: title, look: 'heading' }],
          citationColumns.map((value) => ({ value, look: 'header' as const })),
          ...rows,
        ],
        frozenRows: 2,
        mergedRows: [1],
        landscape: true,
      },
    ],
  })
}
