import { parseListQuery } from '#derive/filters.ts'
import { beijing, type ExportRow, exportBook, isExportColumn } from '#derive/sheet-export.ts'
import { filterWords } from '#derive/sheet-filters.ts'
import { exportMessages } from '#derive/sheet-messages.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { WorkbookToWrite } from '#kernel/workbook.ts'
import { appendActs } from '../journal.ts'
import { readOrgan } from '../organ-store.ts'
import { permit } from '../permit.ts'
import { readTitles } from '../record-store.ts'
import { listInChunks } from '../view-records.ts'
import type { Scope } from '../work.ts'
import { sheetMessages as messages } from './messages.ts'

type Query = Readonly<Record<string, string>>

/** All rows of a list, as the list shows them. @throws Refusal 'invalid' for a column or filter there is none of */
export async function exportList(scope: Scope, type: RecordType, asked: Query): Promise<WorkbookToWrite> {
  const { columns, page, size, ...filters } = asked
  const query = parseListQuery(type, filters)
  const shown = columnsAsked(type, columns)
  const rows: ExportRow[] = []
  const titles = new Map<string, string>()
  for await (const chunk of listInChunks(scope, type, query)) {
    rows.push(...chunk.rows)
    for (const [id, title] of Object.entries(chunk.titles)) titles.set(id, title)
  }
  const { db, actor, work } = scope
  const capacity = permit(scope, { to: 'read', type })
  await appendActs(scope, [{ capacity, operation: 'list.export', recordType: type.name, after: { rows: rows.length } }])
  const named = await readTitles(
    db,
    actor.organId,
    query.fields.flatMap((filter) => ('ids' in filter ? filter.ids : [])),
  )
  const organ = await readOrgan(db, actor.organId)
  const words = filterWords(type, query, (id) => named.get(id)?.title ?? '')
  return exportBook(type, rows, Object.fromEntries(titles), shown, {
    title: messages.ledgerTitle(organ?.name ?? '', type.title),
    caption: exportMessages.filters(words, rows.length, beijing(work.clock.now().toISOString())),
  })
}

function columnsAsked(type: RecordType, columns: string | undefined): readonly string[] {
  if (columns === undefined || columns === '') return [...type.list, 'state']
  const names = [...new Set(columns.split(','))]
  const wrong = names.find((name) => !isExportColumn(type, name))
  if (wrong !== undefined) throw new Refusal('invalid', messages.noColumn(wrong))
  return names
}
