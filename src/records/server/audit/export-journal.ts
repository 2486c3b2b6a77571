import { beijing } from '#derive/sheet-export.ts'
import { capacityLabels } from '#kernel/capacity.ts'
import type { CellToWrite, WorkbookToWrite } from '#kernel/workbook.ts'
import { type JournalLine, mostExportedActs } from '../../api.ts'
import { doerWords } from '../../doer-words.ts'
import { appendActs } from '../journal.ts'
import { readOrgan } from '../organ-store.ts'
import { permit } from '../permit.ts'
import type { Scope } from '../work.ts'
import { filterWords } from './filter-words.ts'
import { journalLines } from './journal-lines.ts'
import type { JournalQuery } from './journal-query.ts'
import { readJournalActs } from './journal-store.ts'
import { auditMessages as messages } from './messages.ts'

/** All acts asked for, as the page shows them. It leaves a trace. @throws Refusal 'forbidden' */
export async function exportJournal(scope: Scope, query: JournalQuery): Promise<WorkbookToWrite> {
  const capacity = permit(scope, { to: 'read-journal' })
  const { db, actor, work } = scope
  const acts = await readJournalActs(db, actor.organId, query, { limit: mostExportedActs + 1, offset: 0 })
  const lines = await journalLines(scope, acts.slice(0, mostExportedActs))
  const words = await filterWords(scope, query)
  await appendActs(scope, [{ capacity, operation: 'journal.export', note: words === '' ? null : words }])
  const told =
    acts.length > mostExportedActs
      ? [words, messages.capped(mostExportedActs)].filter((part) => part !== '').join('；')
      : words
  const organ = await readOrgan(db, actor.organId)
  return bookOf(lines, {
    title: messages.bookTitle(organ?.name ?? ''),
    caption: messages.caption(told, lines.length, beijing(work.clock.now().toISOString())),
  })
}

function bookOf(
  lines: readonly JournalLine[],
  { title, caption }: { readonly title: string; readonly caption: string },
): WorkbookToWrite {
  return {
    title,
    sheets: [
      {
        ...{ name: messages.sheet, frozenRows: 3, mergedRows: [1, 2], landscape: true },
        columns: [8, 18, 12, 16, 20, 12, 30, 50, 30].map((width) => ({ width })),
        rows: [
          [{ value: title, look: 'heading' }],
          [{ value: caption, look: 'caption' }],
          messages.columns.map((value): CellToWrite => ({ value, look: 'header' })),
          ...lines.map(rowOf),
        ],
      },
    ],
  }
}

function rowOf(line: JournalLine): CellToWrite[] {
  const { seq, at, capacity, label, record, changes, isHidden, note } = line
  const known = Object.entries(capacityLabels).find(([name]) => name === capacity)
  const changed = isHidden
    ? messages.hiddenChanges(changes.map((change) => change.label).join('、'))
    : changes.map(({ label: name, before, after }) => messages.change(name, before, after)).join('\n')
  return [
    ...[seq, beijing(at), doerWords(line), known?.[1] ?? messages.system, label],
    ...[record?.typeTitle ?? null, record?.title ?? null],
    changes.length === 0 ? null : { value: changed, look: 'wrapped' },
    note,
  ]
}
