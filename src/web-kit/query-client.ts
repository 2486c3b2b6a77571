import { QueryClient } from '@tanstack/react-query'
import { RequestRefused } from './client.ts'

/** One cache of answers for the whole page. A refusal is final; only a lost connection is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      networkMode: 'always',
      retry: (count, error) =>
        count < 2 && error instanceof RequestRefused && (error.code === 'offline' || error.code === 'unavailable'),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
