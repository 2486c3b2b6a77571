import { client } from '#web-kit/client.ts'
import type { DutyYear, ListComparison } from '../duty-view.ts'

/** What the pages ask of the server about duties. */
export const requests = {
  year: (year: number) => client.get<DutyYear>('/api/duties', { query: { year } }),
  comparison: (year: number, before: number) =>
    client.get<ListComparison>('/api/duties/comparison', { query: { year, before } }),
  adopt: (input: { readonly template: string; readonly appliesFrom: string }) =>
    client.post<{ readonly made: number }>('/api/do/duties/adopt', input),
  plan: (year: number) => client.post<{ readonly made: number }>('/api/do/duties/plan', { year }),
}
