import { queryOptions } from '@tanstack/react-query'
import type { Me } from '#records/api.ts'
import { client } from '#web-kit/client.ts'

/** Who is signed in. Refused with 'not-signed-in' when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => client.get<Me>('/api/me'),
  staleTime: 5 * 60_000,
  retryOnMount: false,
})
