import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { RecordType } from '#kernel/record-type.ts'
import { type ChangeAddress, useAddress } from '#web-kit/use-address.ts'
import type { ListPage } from '../api.ts'
import { useYear } from './context.tsx'
import { readColumns } from './list-columns.ts'
import { type ListQuery, type Params, readListQuery } from './list-query.ts'
import { listQuestion } from './list-question.ts'

export interface ListState {
  /** The address as it is. */
  readonly params: Params
  readonly query: ListQuery
  readonly columns: readonly string[]
  /** Record in the side sheet, or `null`. */
  readonly openId: string | null
  readonly answer: UseQueryResult<ListPage>
  readonly change: ChangeAddress
  /** Narrows: goes back to the first page. */
  readonly narrow: (wanted: Readonly<Record<string, string | null>>) => void
  readonly chooseColumns: (columns: readonly string[] | null) => void
}

/** The list as its address says. */
export function useList(type: RecordType): ListState {
  const [address, change] = useAddress({})
  const [year] = useYear()
  const params = Object.fromEntries(
    Object.entries(address).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
  const query = readListQuery(params, type, year)
  const answer = useQuery({ ...listQuestion(type, query), placeholderData: keepPreviousData })
  return {
    params,
    query,
    columns: readColumns(type, address.cols, keptColumns(type)),
    openId: address.open ?? null,
    answer,
    change,
    narrow: (wanted) => change({ ...wanted, page: null }, { replace: true }),
    chooseColumns: (columns) => {
      keepColumns(type, columns)
      change({ cols: columns?.join(',') ?? null }, { replace: true })
    },
  }
}

function keptColumns(type: RecordType): string | null {
  try {
    return localStorage.getItem(`shufa.columns.${type.name}`)
  } catch {
    return null
  }
}

function keepColumns(type: RecordType, columns: readonly string[] | null): void {
  try {
    if (columns === null) localStorage.removeItem(`shufa.columns.${type.name}`)
    else localStorage.setItem(`shufa.columns.${type.name}`, columns.join(','))
  } catch {
    // A browser that keeps nothing still has the columns in the address.
  }
}
