import { beijing } from '#derive/sheet-export.ts'
import type { CellToWrite, WorkbookToWrite } from '#kernel/workbook.ts'
import { readOrgan } from '#records/server/organ-store.ts'
import type { Scope } from '#records/server/work.ts'
import { burdenWords as words } from '../burden-messages.ts'
import { type BurdenYear, burdenColumns, months } from '../burden-view.ts'
import { type Burden, sumBurden } from '../count-burden.ts'
import { readBurden } from './read-burden.ts'

/** The year per section and month, with sums. @throws Refusal 'forbidden' */
export async function burdenBook(scope: Scope, year: number): Promise<WorkbookToWrite> {
  const burden = await readBurden(scope, year)
  const organ = await readOrgan(scope.db, scope.actor.organId)
  const title = words.bookTitle(organ?.name ?? '', year)
  const labels = [words.section, words.monthColumn, ...burdenColumns.map(({ label }) => label)]
  const rows: readonly (readonly CellToWrite[])[] = [
    [{ value: title, look: 'heading' }],
    [{ value: words.caption(beijing(scope.work.clock.now().toISOString())), look: 'caption' }],
    labels.map((value): CellToWrite => ({ value, look: 'header' })),
    ...rowsOf(burden),
    ...words.notes.map((value): CellToWrite[] => [{ value, look: 'caption' }]),
  ]
  const columns = [24, 10, ...burdenColumns.map(() => 14)].map((width) => ({ width }))
  const mergedRows = [1, 2, ...words.notes.map((_, at) => rows.length - at)]
  return { title, sheets: [{ name: words.sheet, frozenRows: 3, mergedRows, landscape: true, columns, rows }] }
}

function rowsOf({ sections, lines }: BurdenYear): readonly (readonly CellToWrite[])[] {
  const perSection = sections.flatMap(({ id, name }) => {
    const own = lines.filter(({ sectionId }) => sectionId === id)
    const perMonth = months.flatMap((month) => {
      const line = own.find((one) => one.month === month)
      return line === undefined ? [] : [rowOf(name, words.month(month), line)]
    })
    return [...perMonth, rowOf(name, words.wholeYear, sumBurden(own))]
  })
  return [...perSection, rowOf(words.total, words.wholeYear, sumBurden(lines))]
}

function rowOf(name: string, month: string, burden: Burden): readonly CellToWrite[] {
  return [name, month, ...burdenColumns.map(({ figure }) => figure(burden))]
}
