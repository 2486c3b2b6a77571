import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { client } from '#web-kit/client.ts'
import type { ListPage, RecordRow } from '../api.ts'
import type { Candidate } from './match-names.ts'

/** As many as a select can offer before it must be searched. */
const offered = 200

export interface Found {
  readonly rows: readonly RecordRow[]
  readonly isLoading: boolean
  readonly isTroubled: boolean
  /** There are more than are offered: type to narrow. */
  readonly isMore: boolean
}

/** Records of one type whose text holds `text`: what a reference may point to. */
export function useRecordSearch(to: string, text: string, enabled = true): Found {
  const asked = useSettled(text.trim())
  const answer = useQuery({
    queryKey: ['records', to, 'offered', asked],
    queryFn: ({ signal }) => findRecords(to, asked, signal),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const rows = answer.data?.rows ?? []
  return {
    rows,
    isLoading: answer.isFetching,
    isTroubled: answer.isError,
    isMore: (answer.data?.total ?? 0) > rows.length,
  }
}

/** Everyone who may bear one of the names; one question where the register is small, one a name where it is not. */
export async function findCandidates(to: string, names: readonly string[]): Promise<readonly Candidate[]> {
  const first = await findRecords(to, '')
  if (first.total <= first.rows.length || names.length === 0) return first.rows
  const pages = await Promise.all(names.map((name) => findRecords(to, name)))
  return [...new Map(pages.flatMap((page) => page.rows.map((row) => [row.id, row]))).values()]
}

function findRecords(to: string, text: string, signal?: AbortSignal): Promise<ListPage> {
  return client.get<ListPage>(`/api/records/${to}`, { query: { text, size: offered }, ...(signal ? { signal } : {}) })
}

/** The value once it has stood still for a quarter of a second. */
export function useSettled(value: string, wait = 250): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}
