import type { Kysely } from 'kysely'
import type { NoTables } from '../db/database.ts'
import { limits } from './limits.ts'
import { type Account, signInStore } from './sign-in-store.ts'

/** Sets a password already hashed and ends every session and token of the account. */
export async function setPassword(
  db: Kysely<NoTables>,
  accountId: string,
  hash: string,
  origin: Account['passwordOrigin'],
  now: Date,
): Promise<void> {
  const store = signInStore(db)
  await store.setPassword(accountId, hash, origin, now)
  await store.keepPassword(accountId, hash, now, limits.pastPasswords)
  await store.endAll(accountId, now)
}
