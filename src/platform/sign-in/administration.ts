import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { Refusal } from '#kernel/refusal.ts'
import { isUsername, plainUsername } from '#kernel/username.ts'
import { hashPassword } from '../crypto/password.ts'
import type { NoTables } from '../db/database.ts'
import { attemptStore } from './attempt-store.ts'
import { type Holder, holderOf } from './holder.ts'
import { limits } from './limits.ts'
import { accountMessages } from './messages.ts'
import { oneTimePassword } from './one-time-password.ts'
import { setPassword } from './set-password.ts'
import { type Account, signInStore } from './sign-in-store.ts'
import type { World } from './world.ts'

/** Accounts as administrators see them. */
export interface AccountLine extends Holder {
  readonly suspendedAt: Date | null
  readonly lockedUntil: Date | null
  readonly createdAt: Date
}

/** A new account with its one-time password. */
export interface IssuedAccount {
  readonly accountId: string
  readonly username: string
  readonly password: string
}

type Db = Kysely<NoTables>

/** `db` puts the change into the caller's transaction. */
export function administration({ database, clock }: World) {
  return {
    /** Gives the one-time password, which is shown once. @throws Refusal 'invalid' or 'conflict' */
    async createAccount(who: NewAccount, db: Db = database.kysely): Promise<IssuedAccount> {
      const password = oneTimePassword()
      const added = await addAccount(db, who, await hashPassword(password), 'issued', clock.now())
      return { ...added, password }
    },

    /**
     * Accounts of a demo: one password for all, chosen already, hashed once. Never for people's own accounts.
     */
    async createDemoAccounts(accounts: readonly NewAccount[], db: Db = database.kysely): Promise<string> {
      const password = oneTimePassword()
      const hash = await hashPassword(password)
      for (const who of accounts) await addAccount(db, who, hash, 'chosen', clock.now())
      return password
    },

    /** A new one-time password; ends sessions and tokens and lifts a lock. */
    async resetPassword(account: Holder, db: Db = database.kysely): Promise<string> {
      const password = oneTimePassword()
      await setPassword(db, account.accountId, await hashPassword(password), 'issued', clock.now())
      await attemptStore(db).clearUser(account.username)
      return password
    },

    async suspend(account: Holder, db: Db = database.kysely): Promise<void> {
      const now = clock.now()
      await signInStore(db).suspend(account.accountId, now)
      await signInStore(db).endAll(account.accountId, now)
    },

    async resume(account: Holder, db: Db = database.kysely): Promise<void> {
      await signInStore(db).suspend(account.accountId, null)
    },

    async accountOf(organId: string, personId: string, db: Db = database.kysely): Promise<Holder | null> {
      const account = await signInStore(db).byPerson(organId, personId)
      return account === undefined ? null : holderOf(account)
    },

    async accountsOf(organId: string, db: Db = database.kysely): Promise<readonly AccountLine[]> {
      const now = clock.now()
      const lines: AccountLine[] = []
      for (const account of await signInStore(db).ofOrgan(organId)) {
        const lockedUntil = await attemptStore(db).userLockedUntil(account.username, now)
        const { suspendedAt, createdAt } = account
        lines.push({ ...holderOf(account), suspendedAt, lockedUntil, createdAt })
      }
      return lines
    },
  }
}

interface NewAccount {
  readonly organId: string
  readonly personId: string
  readonly username: string
}

async function addAccount(
  db: Db,
  { organId, personId, username }: NewAccount,
  password: string,
  passwordOrigin: Account['passwordOrigin'],
  now: Date,
): Promise<Omit<IssuedAccount, 'password'>> {
  const name = plainUsername(username)
  if (!isUsername(name)) throw new Refusal('invalid', accountMessages.username)
  const store = signInStore(db)
  if ((await store.byPerson(organId, personId)) !== undefined)
    throw new Refusal('conflict', accountMessages.personHasAccount)
  const id = randomUUID()
  const times = { passwordSetAt: now, createdAt: now, suspendedAt: null }
  const added = await store.add({ id, organId, personId, username: name, password, passwordOrigin, ...times })
  if (!added) throw new Refusal('conflict', accountMessages.usernameTaken)
  await store.keepPassword(id, password, now, limits.pastPasswords)
  return { accountId: id, username: name }
}
