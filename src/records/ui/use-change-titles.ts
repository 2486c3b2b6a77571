import { useQueries } from '@tanstack/react-query'
import type { RecordType } from '#kernel/record-type.ts'
import type { ImportRow } from '../api.ts'
import type { Titles } from './format-value.ts'
import { findCandidates } from './record-search.ts'

/** Names of the records that the changed rows of a preview refer to. */
export function useChangeTitles(type: RecordType, rows: readonly ImportRow[]): Titles {
  const changed = new Set(rows.flatMap((row) => row.changes.map((change) => change.field)))
  const wanted = new Set(
    Object.entries(type.fields).flatMap(([name, field]) =>
      changed.has(name) && (field.kind === 'reference' || field.kind === 'references') ? [field.to] : [],
    ),
  )
  const answers = useQueries({
    queries: [...wanted].map((to) => ({ queryKey: ['records', to, 'titles'], queryFn: () => findCandidates(to, []) })),
  })
  return Object.fromEntries(answers.flatMap(({ data }) => (data ?? []).map((row) => [row.id, row.title])))
}
