import { type JournalPage, mostCounted } from '../../api.ts'
import { appendActs } from '../journal.ts'
import { permit } from '../permit.ts'
import type { Scope } from '../work.ts'
import { filterWords } from './filter-words.ts'
import { journalLines } from './journal-lines.ts'
import type { JournalQuery } from './journal-query.ts'
import { countJournalActs, readJournalActs } from './journal-store.ts'

const size = 50

/** One page of the organ's journal. Who looks leaves a trace: once, with the first page. @throws Refusal 'forbidden' */
export async function readJournal(scope: Scope, query: JournalQuery): Promise<JournalPage> {
  const capacity = permit(scope, { to: 'read-journal' })
  const { db, actor } = scope
  const { page } = query
  const total = await countJournalActs(db, actor.organId, query, mostCounted + 1)
  const acts = await readJournalActs(db, actor.organId, query, { limit: size, offset: (page - 1) * size })
  const lines = await journalLines(scope, acts)
  if (page === 1) {
    const note = await filterWords(scope, query)
    await appendActs(scope, [{ capacity, operation: 'journal.read', note: note === '' ? null : note }])
  }
  return { lines, total, page, size }
}
