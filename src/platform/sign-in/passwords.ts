import type { Finding } from '#kernel/finding.ts'
import { hashPassword, isPassword } from '../crypto/password.ts'
import { attemptStore, ofUserFrom } from './attempt-store.ts'
import { limits } from './limits.ts'
import { passwordMessages } from './messages.ts'
import { checkPassword } from './password-policy.ts'
import { setPassword } from './set-password.ts'
import { signInStore } from './sign-in-store.ts'
import { startSession } from './start-session.ts'
import type { World } from './world.ts'

export type PasswordOutcome =
  | { readonly kind: 'changed'; readonly token: string }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly until: Date }

export function passwords({ database, clock }: World) {
  return {
    /** Ends all sessions and tokens of the account and starts a new session. `words` may not be in the password. */
    async changePassword(
      accountId: string,
      { current, next, words, source }: { current: string; next: string; words: readonly string[]; source: string },
    ): Promise<PasswordOutcome> {
      const now = clock.now()
      const store = signInStore(database.kysely)
      const attempts = attemptStore(database.kysely)
      const account = await store.byId(accountId)
      if (account === undefined) return { kind: 'wrong' }
      const attempt = await attempts.take(ofUserFrom(account.username, source), limits.failures, now)
      if (attempt.refused) return { kind: 'locked', until: attempt.lockedUntil ?? now }
      if (!(await isPassword(current, account.password)))
        return attempt.lockedUntil === null ? { kind: 'wrong' } : { kind: 'locked', until: attempt.lockedUntil }
      await attempts.clearUser(account.username)
      const findings = checkPassword(next, [account.username, ...words])
      if (findings.length > 0) return { kind: 'refused', findings }
      const past = await store.pastPasswords(accountId, limits.pastPasswords)
      if (await isAmong(next, past)) return { kind: 'refused', findings: [reused] }
      const hash = await hashPassword(next)
      const token = await database.kysely.transaction().execute(async (db) => {
        await setPassword(db, accountId, hash, 'chosen', now)
        return startSession(db, accountId, source, now)
      })
      return { kind: 'changed', token }
    },
  }
}

const reused: Finding = {
  rule: 'sign-in/password',
  strength: 'block',
  at: 'password',
  message: passwordMessages.reused(limits.pastPasswords),
}

async function isAmong(password: string, hashes: readonly string[]): Promise<boolean> {
  for (const hash of hashes) if (await isPassword(password, hash)) return true
  return false
}
