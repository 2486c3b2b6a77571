import { queryOptions } from '@tanstack/react-query'
import { dutyRequests } from '#capabilities/duties/web.tsx'
import { rectificationMeasure } from '#capabilities/rectification/index.ts'
import type { ListPage } from '#records/api.ts'
import { client } from '#web-kit/client.ts'
import { queryClient } from '#web-kit/query-client.ts'
import type { HomeView } from '../view.ts'

/** What this year's statement lacks. */
export function homeQuestion(year: number) {
  return queryOptions({
    queryKey: ['home', year],
    queryFn: () => client.get<HomeView>('/api/home', { query: { year } }),
  })
}

/** The year's duties with what proves them. */
export function dutiesQuestion(year: number) {
  return queryOptions({ queryKey: ['duties', year], queryFn: () => dutyRequests.year(year) })
}

const waiting = { state: 'todo,doing,review', sort: 'dueOn', order: 'asc', size: 8 } as const

/** The measures that fall due next. */
export const dueQuestion = queryOptions({
  queryKey: ['due'],
  queryFn: () => client.get<ListPage>(`/api/records/${rectificationMeasure.name}`, { query: waiting }),
})

/** Both at once, before the page is drawn. */
export function askHome(year: number): void {
  void queryClient.prefetchQuery(homeQuestion(year))
  void queryClient.prefetchQuery(dueQuestion)
}
