import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { client } from '#web-kit/client.ts'
import type { RecordView } from '../api.ts'

export function useRecord(typeName: string, id: string): UseQueryResult<RecordView> {
  return useQuery({
    queryKey: ['records', typeName, 'record', id],
    queryFn: ({ signal }) => client.get<RecordView>(`/api/records/${typeName}/${id}`, { signal }),
  })
}
