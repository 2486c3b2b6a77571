import { validateInput } from '#derive/validator.ts'
import { text } from '#kernel/field.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Session } from '#platform/sign-in/holder.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { TokenLine } from '#platform/sign-in/sign-in-store.ts'
import type { Work } from '#records/server/work.ts'
import { messages } from '../messages.ts'
import { actorOf } from './actor-of.ts'
import { demandBrowser } from './demand-browser.ts'
import { journalSignIn } from './journal-sign-in.ts'

export interface TokenSeen {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
}

/** A person's own tokens for the command line: GET, POST /api/tokens; DELETE /api/tokens/:id. */
export function tokenDesk(work: Work, signIn: SignIn) {
  return {
    async list(session: Session): Promise<readonly TokenSeen[]> {
      await actorOf(work, session)
      return (await signIn.listTokens(session.accountId)).map(seen)
    },

    /** `token` is shown once. */
    async create(session: Session, body: unknown): Promise<TokenSeen & { readonly token: string }> {
      demandBrowser(session)
      const { name: by } = await actorOf(work, session)
      const { name } = validateInput({ name: text({ label: messages.tokenName, required: true, maxLength: 60 }) }, body)
      const { line, token } = await signIn.createToken(session.accountId, name)
      await journalSignIn(work, session, by, { operation: 'account/token', note: name })
      return { ...seen(line), token }
    },

    /** @throws Refusal 'not-found' */
    async revoke(session: Session, id: string): Promise<void> {
      const { name: by } = await actorOf(work, session)
      const revoked = /^[0-9a-f-]{36}$/.test(id) && (await signIn.revokeToken(session.accountId, id))
      if (!revoked) throw new Refusal('not-found', messages.noToken)
      await journalSignIn(work, session, by, { operation: 'account/token-revoked' })
    },
  }
}

function seen({ id, name, createdAt, expiresAt, usedAt }: TokenLine): TokenSeen {
  return {
    ...{ id, name, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
    lastUsedAt: usedAt?.toISOString() ?? null,
  }
}
