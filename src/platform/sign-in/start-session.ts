import type { Kysely } from 'kysely'
import { sha256 } from '../crypto/digest.ts'
import { randomToken } from '../crypto/token.ts'
import type { NoTables } from '../db/database.ts'
import { signInStore } from './sign-in-store.ts'

/** Gives the token of a new session; only its digest is kept. */
export async function startSession(
  db: Kysely<NoTables>,
  accountId: string,
  source: string,
  now: Date,
): Promise<string> {
  const token = randomToken()
  await signInStore(db).start(sha256(token), accountId, source, now)
  return token
}
