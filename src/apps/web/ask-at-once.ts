import type { PageRoute } from '#web-kit/page-route.ts'
import { queryClient } from '#web-kit/query-client.ts'
import { meQuery } from './me-query.ts'

interface Arrival {
  readonly cause: 'enter' | 'preload' | 'stay'
  readonly params: Readonly<Record<string, string>>
  readonly location: { readonly search: Readonly<Record<string, string>> }
}

/** Puts a page's question when one arrives at it, and does not wait: the answer comes while the page is being drawn. */
export function askAtOnce(ask: NonNullable<PageRoute['ask']>) {
  return ({ cause, params, location }: Arrival): void => {
    const me = queryClient.getQueryData(meQuery.queryKey)
    if (cause !== 'enter' || me === undefined || me.mustChangePassword) return
    const { search } = location
    const year = /^\d{4}$/.test(search.year ?? '') ? Number(search.year) : me.workYear
    void ask({ ...search, ...params }, year)
  }
}
