import { useQueries } from '@tanstack/react-query'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import type { EnteredValues, RecordView } from '../api.ts'
import type { Titles } from './format-value.ts'

/** Names of the records that the system itself filled in. */
export function useStartTitles(type: RecordType, start: EnteredValues): Titles {
  const wanted = Object.entries(type.fields).flatMap(([name, field]) => {
    const id = start[name]
    return field.kind === 'reference' && typeof id === 'string' ? [{ to: field.to, id }] : []
  })
  const answers = useQueries({
    queries: wanted.map(({ to, id }) => ({
      queryKey: ['records', to, 'record', id],
      queryFn: () => client.get<RecordView>(`/api/records/${to}/${id}`),
    })),
  })
  return Object.fromEntries(answers.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.title]])))
}
