import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { requests } from './requests.ts'

/** A statement as the server has it, and a way to ask again. */
export function useStatement(id: string) {
  const queries = useQueryClient()
  const view = useQuery({ queryKey: ['statement', id], queryFn: () => requests.view(id), refetchOnWindowFocus: false })
  const refresh = useCallback(() => queries.invalidateQueries({ queryKey: ['statement', id] }), [queries, id])
  return { view, refresh }
}
