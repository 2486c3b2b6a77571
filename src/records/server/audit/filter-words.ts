import { actLabel } from '../../act-label.ts'
import { isPermitted } from '../permit.ts'
import { readTitles } from '../record-store.ts'
import type { Scope } from '../work.ts'
import type { JournalQuery } from './journal-query.ts'
import { auditMessages as messages } from './messages.ts'

/** What was asked for, as people say it; '' when everything was. */
export async function filterWords(scope: Scope, query: JournalQuery): Promise<string> {
  const { filters } = messages
  const labels = query.operations.map((operation) => actLabel(scope.work.register, operation, null))
  return [
    query.from === null ? [] : filters.from(query.from),
    query.until === null ? [] : filters.until(query.until),
    query.person === null ? [] : filters.person(query.person),
    labels.length === 0 ? [] : filters.operation([...new Set(labels)].join('、')),
    query.record === null ? [] : filters.record(await titleOf(scope, query.record)),
  ]
    .flat()
    .join('；')
}

async function titleOf(scope: Scope, id: string): Promise<string> {
  const title = (await readTitles(scope.db, scope.actor.organId, [id])).get(id)
  if (title === undefined) return messages.gone
  const type = scope.work.register.recordType(title.type)
  return isPermitted(scope, { to: 'read', type }) ? title.title : messages.hidden
}
