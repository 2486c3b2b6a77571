import type { ListPage } from '#records/api.ts'
import { client } from '#web-kit/client.ts'
import type { AccountSeen, OneTimePassword } from '../account-view.ts'
import { personRecord } from '../person-record.ts'
import { type AccountLine, accountLines } from './account-lines.ts'

/** What the page of accounts asks of the server. */
export const accountRequests = {
  list: async (): Promise<readonly AccountLine[]> => {
    const [people, accounts] = await Promise.all([
      everyone(),
      client.get<readonly AccountSeen[]>('/api/do/account/list'),
    ])
    return accountLines(people, accounts)
  },
  create: (person: string, username: string) => run<OneTimePassword>('create', { person, username }),
  resetPassword: (person: string) => run<OneTimePassword>('reset-password', { person }),
  suspend: (person: string, reason: string) => run<void>('suspend', { person, reason }),
  resume: (person: string, reason: string) => run<void>('resume', { person, reason }),
}

const pageSize = 200

async function everyone(): Promise<Pick<ListPage, 'rows' | 'titles'>> {
  const ask = (page: number) =>
    client.get<ListPage>(`/api/records/${personRecord.name}`, {
      query: { sort: 'position', order: 'asc', page, size: pageSize },
    })
  const first = await ask(1)
  const pages = [first]
  for (let page = 2; (page - 1) * pageSize < first.total; page += 1) pages.push(await ask(page))
  return { rows: pages.flatMap(({ rows }) => rows), titles: Object.assign({}, ...pages.map(({ titles }) => titles)) }
}

function run<T>(name: string, input: Readonly<Record<string, string>>): Promise<T> {
  return client.post<T>(`/api/do/account/${name}`, input)
}
