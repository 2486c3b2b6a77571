import { useQueryClient } from '@tanstack/react-query'
import { useNotice } from '#web-kit/use-notice.ts'

/** After an act on an exam: says it was done and asks again for all that is shown of it. */
export function useRenewed(exam: string): (said: string) => Promise<void> {
  const cache = useQueryClient()
  const notice = useNotice()
  return async (said) => {
    notice.done(said)
    await cache.invalidateQueries({ queryKey: ['kept-exam', exam] })
  }
}
