import { openApiMessages as messages } from './openapi-messages.ts'
import { answers, type Parameter, type PathItem, query } from './openapi-paths.ts'

/** What belongs to no one type: the search over everything, and the journal of all acts. */
export function generalPaths(): Readonly<Record<string, PathItem>> {
  const tags = [messages.general]
  const get = (summary: string, parameters: readonly Parameter[] = []): PathItem => ({
    get: { tags, summary, parameters, responses: answers() },
  })
  return {
    '/api/search': get(messages.search, [query('text', messages.text)]),
    '/api/journal': get(messages.journal, [
      ...journalFilters,
      query('page', messages.page, { type: 'integer', minimum: 1 }),
    ]),
    '/api/journal.xlsx': get(messages.journalBook, journalFilters),
    '/api/ledger/verify': get(messages.verify),
  }
}

const journalFilters: readonly Parameter[] = [
  query('from', messages.from),
  query('until', messages.until),
  query('person', messages.person),
  query('operation', messages.operation),
  query('record', messages.record),
]
