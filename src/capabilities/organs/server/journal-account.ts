import type { Holder } from '#platform/sign-in/holder.ts'
import { appendActs } from '#records/server/journal.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import { systemScope } from './system-scope.ts'

/** What happens to an account besides the administrator's operations; each leaves an act on its person. */
export interface AccountAct {
  readonly operation:
    | 'account/sign-in'
    | 'account/sign-in-failed'
    | 'account/locked'
    | 'account/sign-out'
    | 'account/password'
    | 'account/token'
    | 'account/token-revoked'
    | 'account/create'
  readonly note?: string | null
}

/** Into the open transaction, in the name of its actor. */
export function journalAccount(
  scope: Scope,
  { personId, username }: Pick<Holder, 'personId' | 'username'>,
  { operation, note = null }: AccountAct,
): Promise<void> {
  const about = { recordType: 'person', recordId: personId, after: { username } }
  return appendActs(scope, [{ capacity: 'system', operation, ...about, note }])
}

/** In a transaction of its own: by the holder, called by name, or by a stranger who only gave the holder's user name. */
export function journalSignIn(work: Work, holder: Holder, by: string | null, act: AccountAct): Promise<void> {
  const { organId, personId } = holder
  return work.database.scoped(organId, (db) => {
    const scope = systemScope(work, db, organId)
    const who = by === null ? { personId: 'stranger', name: messages.stranger } : { personId, name: by }
    return journalAccount({ ...scope, actor: { ...scope.actor, ...who } }, holder, act)
  })
}
