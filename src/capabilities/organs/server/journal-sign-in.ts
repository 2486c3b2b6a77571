import type { Holder } from '#platform/sign-in/holder.ts'
import { appendActs } from '#records/server/journal.ts'
import type { Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import type { accountActs } from '../operations.ts'
import { systemScope } from './system-scope.ts'

/** What happens to an account besides the administrator's operations. */
export interface AccountAct {
  readonly operation: keyof typeof accountActs
  readonly note?: string | null
}

/**
 * In a transaction of its own: by the holder, called by name, or by a stranger who only gave the holder's user name.
 * Hangs on no record: when a person comes and goes is for the auditor, not for colleagues who open the person's page.
 */
export function journalSignIn(work: Work, holder: Holder, by: string | null, act: AccountAct): Promise<void> {
  const { organId, personId, username } = holder
  return work.database.scoped(organId, (db) => {
    const scope = systemScope(work, db, organId)
    const who = by === null ? { personId: 'stranger', name: messages.stranger } : { personId, name: by }
    const about = { capacity: 'system', after: { username }, ...act } as const
    return appendActs({ ...scope, actor: { ...scope.actor, ...who } }, [about])
  })
}
