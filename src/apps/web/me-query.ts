import { queryOptions } from '@tanstack/react-query'
import type { Me } from '#records/api.ts'
import { client, RequestRefused } from '#web-kit/client.ts'

/** Who is signed in. Refused with 'not-signed-in' when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    const me = await client.get<Me | undefined>('/api/me')
    if (me === undefined) throw new RequestRefused({ code: 'not-signed-in', message: '请先登录。' })
    return me
  },
  staleTime: 5 * 60_000,
  retryOnMount: false,
})
