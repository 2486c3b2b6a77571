import type { ListPage, RecordRow } from '#records/api.ts'
import { client } from '#web-kit/client.ts'
import type { HeldSession } from '../coverage.ts'
import { mustKnowList } from '../must-know-list-record.ts'
import { studySession } from '../record.ts'

/** Filed sessions, the first of the year first, and the titles of all they refer to. */
interface Sessions {
  readonly rows: readonly RecordRow[]
  readonly titles: Readonly<Record<string, string>>
}

/** What the pages ask of the server about study; the lists of records answer it. */
export const requests = {
  sessions: (year: number) => readSessions({ year: String(year) }),
  sessionsOf: (person: string, year: number) => readSessions({ year: String(year), 'f.invited': person }),
  /** Laws of the list last approved by the end of the year. */
  listed: async (year: number): Promise<readonly string[]> => {
    const query = { state: 'filed', 'f.approvedOn': `..${year}-12-31`, sort: 'approvedOn', order: 'desc', size: '20' }
    const { rows } = await client.get<ListPage>(`/api/records/${mustKnowList.name}`, { query })
    const newest = rows.filter((row) => row.year === rows[0]?.year)
    return newest.flatMap(({ values }) => [...wordsOf(values.commonLaws), ...wordsOf(values.specialLaws)])
  },
}

export function heldSession({ id, values }: RecordRow): HeldSession {
  return { id, heldOn: typeof values.heldOn === 'string' ? values.heldOn : '', laws: wordsOf(values.laws) }
}

export function wordsOf(value: RecordRow['values'][string] | undefined): readonly string[] {
  return Array.isArray(value) ? value : []
}

async function readSessions(narrowed: Readonly<Record<string, string>>): Promise<Sessions> {
  const rows: RecordRow[] = []
  let titles: Sessions['titles'] = {}
  for (let page = 1; ; page++) {
    const query = { ...narrowed, state: 'filed', sort: 'heldOn', order: 'asc', size: '200', page: String(page) }
    const answer = await client.get<ListPage>(`/api/records/${studySession.name}`, { query })
    rows.push(...answer.rows)
    titles = { ...titles, ...answer.titles }
    if (answer.rows.length < answer.size) return { rows, titles }
  }
}
