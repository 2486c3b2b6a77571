import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RecordType } from '#kernel/record-type.ts'
import { client } from '#web-kit/client.ts'
import { viewsKey } from '../views-key.ts'
import { type ListView, type ListViews, readViews, withoutView, withView } from './list-views.ts'
import { findDraft } from './use-draft.ts'

export interface KeptViews {
  readonly views: readonly ListView[]
  readonly isBusy: boolean
  readonly error: unknown
  readonly keep: (view: ListView, onDone: () => void) => void
  readonly remove: (name: string) => void
}

const queryKey = ['draft', viewsKey]

/** The views of a list that whoever is signed in has named. */
export function useListViews(type: RecordType): KeptViews {
  const cache = useQueryClient()
  const kept = useQuery({ queryKey, queryFn: readKept, staleTime: 60_000 })
  const saving = useMutation({
    // Read again first: another window may have named one meanwhile.
    mutationFn: async (change: (before: ListViews) => ListViews) => {
      const after = change(await readKept())
      await client.put(`/api/drafts/${viewsKey}`, { body: after })
      return after
    },
    onSuccess: (after) => cache.setQueryData(queryKey, after),
  })
  return {
    views: kept.data?.[type.name] ?? [],
    isBusy: saving.isPending,
    error: saving.error ?? kept.error,
    keep: (view, onSuccess) => saving.mutate((before) => withView(before, type.name, view), { onSuccess }),
    remove: (name) => saving.mutate((before) => withoutView(before, type.name, name)),
  }
}

async function readKept(): Promise<ListViews> {
  return readViews((await findDraft(viewsKey))?.body)
}
