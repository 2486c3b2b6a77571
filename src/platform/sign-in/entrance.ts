import { plainUsername } from '#kernel/username.ts'
import { sha256 } from '../crypto/digest.ts'
import { hashPassword, isPassword } from '../crypto/password.ts'
import { randomToken } from '../crypto/token.ts'
import { attemptStore, ofSource, ofUser, ofUserFrom } from './attempt-store.ts'
import { type Holder, holderOf } from './holder.ts'
import { limits } from './limits.ts'
import { tokenInCookie } from './session-cookie.ts'
import { signInStore } from './sign-in-store.ts'
import { startSession } from './start-session.ts'
import type { World } from './world.ts'

/** `holder` is for the journal only: what is answered may not tell whether an account exists. */
export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly token: string; readonly holder: Holder }
  | { readonly kind: 'wrong'; readonly holder: Holder | null }
  | { readonly kind: 'locked'; readonly until: Date; readonly holder: Holder | null; readonly isNew: boolean }
  | { readonly kind: 'suspended'; readonly holder: Holder }

export function entrance({ database, clock, log }: World) {
  const store = signInStore(database.kysely)
  const attempts = attemptStore(database.kysely)
  /** Checked when there is no such account, so that both take as long. */
  const decoy = hashPassword(randomToken())

  let sweptAt = 0

  /** Sessions and failures that no longer matter; once a minute is enough when many come in. */
  const sweep = async (now: Date) => {
    if (Math.abs(now.getTime() - sweptAt) < limits.sight) return
    sweptAt = now.getTime()
    const before = (ago: number) => new Date(now.getTime() - ago)
    await store.sweep(before(limits.idle), before(limits.absolute))
    await attempts.sweep(before(2 * limits.lock))
  }

  return {
    /** `source`: the address it comes from. */
    async signIn(username: string, password: string, source: string): Promise<SignInOutcome> {
      const now = clock.now()
      const name = plainUsername(username)
      const account = await store.byUsername(name)
      const holder = account === undefined ? null : holderOf(account)
      const shut = await attempts.lockedUntil(ofSource(source), now)
      if (shut !== null) return { kind: 'locked', until: shut, holder, isNew: false }
      const here = await attempts.take(ofUserFrom(name, source), limits.failures, now)
      if (here.refused) return { kind: 'locked', until: here.lockedUntil ?? now, holder, isNew: false }
      const all = await attempts.take(ofUser(name), limits.failuresOfUser, now)
      if (all.refused) return { kind: 'locked', until: all.lockedUntil ?? now, holder, isNew: false }
      const isRight = await isPassword(password, account?.password ?? (await decoy))
      if (account === undefined || holder === null || !isRight) {
        await attempts.take(ofSource(source), limits.failuresFromSource, now)
        const until = here.lockedUntil ?? all.lockedUntil
        if (until === null) return { kind: 'wrong', holder }
        log.warn({ username: name, source }, 'sign-in locked')
        return { kind: 'locked', until, holder, isNew: true }
      }
      await attempts.clearUser(name)
      // A whole office may share one address: its people forget passwords every day, and one who knows it vouches.
      await attempts.clear(ofSource(source))
      if (account.suspendedAt !== null) return { kind: 'suspended', holder }
      await sweep(now)
      return { kind: 'signed-in', token: await startSession(database.kysely, account.id, source, now), holder }
    },

    async signOut(headers: Headers): Promise<void> {
      const token = tokenInCookie(headers)
      if (token !== null) await store.end(sha256(token))
    },
  }
}
