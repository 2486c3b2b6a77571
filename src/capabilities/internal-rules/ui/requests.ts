import type { ListPage, RecordView } from '#records/api.ts'
import { client } from '#web-kit/client.ts'
import { internalRule } from '../internal-rule-record.ts'

const list = `/api/records/${internalRule.name}`

/** What the pages ask of the server about rules: the engine's own answers are enough. */
export const requests = {
  year: (year: number) => client.get<ListPage>(list, { query: { year, state: 'filed', sort: 'issuedOn', size: 200 } }),
  rule: (id: string) => client.get<RecordView>(`${list}/${id}`),
}
