import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { client } from '#web-kit/client.ts'
import { type ChangeAddress, useAddress } from '#web-kit/use-address.ts'
import type { JournalPage } from '../api.ts'

export type JournalAsked = Readonly<Record<'from' | 'until' | 'person' | 'operation' | 'record' | 'page', string>>

export interface JournalState {
  /** As the address says; '' where nothing is asked. */
  readonly asked: JournalAsked
  readonly answer: UseQueryResult<JournalPage>
  readonly change: ChangeAddress
  /** Narrows: goes back to the first page. */
  readonly narrow: (wanted: Readonly<Record<string, string | null>>) => void
}

/** The journal as its address says. It is asked for once: each first page leaves an act. */
export function useJournal(): JournalState {
  const [address, change] = useAddress({ from: '', until: '', person: '', operation: '', record: '', page: '' })
  const { from, until, person, operation, record, page } = address
  const asked = { from, until, person, operation, record, page }
  const answer = useQuery({
    queryKey: ['journal', asked],
    queryFn: ({ signal }) => client.get<JournalPage>('/api/journal', { query: asked, signal }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  return { asked, answer, change, narrow: (wanted) => change({ ...wanted, page: null }, { replace: true }) }
}
