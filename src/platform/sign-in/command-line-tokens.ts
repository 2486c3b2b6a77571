import { randomUUID } from 'node:crypto'
import { sha256 } from '../crypto/digest.ts'
import { randomToken } from '../crypto/token.ts'
import { limits } from './limits.ts'
import { signInStore, type TokenLine } from './sign-in-store.ts'
import type { World } from './world.ts'

/** Tokens of people for the command line: named, listed, revocable, valid a year at most. */
export function commandLineTokens({ database, clock }: World) {
  const store = signInStore(database.kysely)
  return {
    /** Gives the token, which is shown once. */
    async createToken(accountId: string, name: string): Promise<{ line: TokenLine; token: string }> {
      const createdAt = clock.now()
      const expiresAt = new Date(createdAt.getTime() + limits.token)
      const line = { id: randomUUID(), name, createdAt, expiresAt, usedAt: null }
      const token = `shufa_${randomToken()}`
      await store.addToken(line, accountId, sha256(token))
      return { line, token }
    },
    listTokens: (accountId: string) => store.tokensOf(accountId, clock.now()),
    /** False when the account has no such token. */
    revokeToken: (accountId: string, id: string) => store.revokeToken(accountId, id, clock.now()),
  }
}
