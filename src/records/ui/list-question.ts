import { queryOptions } from '@tanstack/react-query'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import type { ListPage } from '../api.ts'
import { type ListQuery, toApiQuery } from './list-query.ts'

/** The list's question to the server. */
export function listQuestion(type: RecordType, query: ListQuery) {
  const asked = toApiQuery(query)
  return queryOptions({
    queryKey: ['records', type.name, 'list', asked],
    queryFn: ({ signal }) => client.get<ListPage>(`/api/records/${type.name}?${asked}`, { signal }),
  })
}
