import { Refusal } from '#kernel/refusal.ts'
import type { Session } from '#platform/sign-in/holder.ts'
import { messages } from '../messages.ts'

/** A command-line token may not give itself a longer life. @throws Refusal 'forbidden' */
export function demandBrowser({ by }: Session): void {
  if (by !== 'cookie') throw new Refusal('forbidden', messages.notByToken)
}
