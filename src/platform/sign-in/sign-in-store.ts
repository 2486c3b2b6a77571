import { type Kysely, sql } from 'kysely'
import type { NoTables } from '../db/database.ts'

export interface Account {
  readonly id: string
  readonly organId: string
  readonly personId: string
  readonly username: string
  readonly password: string
  readonly passwordOrigin: 'issued' | 'chosen'
  readonly passwordSetAt: Date
  readonly suspendedAt: Date | null
  readonly createdAt: Date
}

export interface TokenLine {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

const account = sql.raw(`a.id, a.organ_id as "organId", a.person_id as "personId", a.username, a.password,
  a.password_origin as "passwordOrigin", a.password_set_at as "passwordSetAt", a.suspended_at as "suspendedAt",
  a.created_at as "createdAt"`)

/** Accounts, sessions and tokens; times come from the caller's clock. */
export function signInStore(db: Kysely<NoTables>) {
  return { ...accounts(db), ...sessions(db), ...tokens(db) }
}

function accounts(db: Kysely<NoTables>) {
  return {
    async byUsername(username: string): Promise<Account | undefined> {
      const found = await sql<Account>`select ${account} from sign_in.account a where a.username = ${username}`.execute(
        db,
      )
      return found.rows[0]
    },
    async byId(id: string): Promise<Account | undefined> {
      const found = await sql<Account>`select ${account} from sign_in.account a where a.id = ${id}`.execute(db)
      return found.rows[0]
    },
    async byPerson(organId: string, personId: string): Promise<Account | undefined> {
      const found = await sql<Account>`
        select ${account} from sign_in.account a where a.organ_id = ${organId} and a.person_id = ${personId}`.execute(
        db,
      )
      return found.rows[0]
    },
    async ofOrgan(organId: string): Promise<readonly Account[]> {
      const found = await sql<Account>`
        select ${account} from sign_in.account a where a.organ_id = ${organId} order by a.username`.execute(db)
      return found.rows
    },
    /** False when the user name is taken or the person has an account. */
    async add(one: Account): Promise<boolean> {
      const added = await sql`
        insert into sign_in.account
          (id, organ_id, person_id, username, password, password_origin, password_set_at, created_at)
        values (${one.id}, ${one.organId}, ${one.personId}, ${one.username}, ${one.password}, ${one.passwordOrigin},
          ${one.passwordSetAt}, ${one.createdAt})
        on conflict do nothing returning id`.execute(db)
      return added.rows.length === 1
    },
    async setPassword(id: string, password: string, origin: Account['passwordOrigin'], at: Date): Promise<void> {
      await sql`update sign_in.account
        set password = ${password}, password_origin = ${origin}, password_set_at = ${at} where id = ${id}`.execute(db)
    },
    async suspend(id: string, at: Date | null): Promise<void> {
      await sql`update sign_in.account set suspended_at = ${at} where id = ${id}`.execute(db)
    },
    /** Newest first. */
    async pastPasswords(id: string, count: number): Promise<readonly string[]> {
      const found = await sql<{ password: string }>`
        select password from sign_in.past_password where account_id = ${id} order by set_at desc limit ${count}`.execute(
        db,
      )
      return found.rows.map((row) => row.password)
    },
    async keepPassword(id: string, password: string, at: Date, count: number): Promise<void> {
      await sql`insert into sign_in.past_password (account_id, set_at, password) values (${id}, ${at}, ${password})
        on conflict (account_id, set_at) do update set password = excluded.password`.execute(db)
      await sql`delete from sign_in.past_password where account_id = ${id} and set_at not in
        (select set_at from sign_in.past_password where account_id = ${id} order by set_at desc limit ${count})`.execute(
        db,
      )
    },
  }
}

export interface LiveSession extends Account {
  readonly startedAt: Date
  readonly seenAt: Date
}

function sessions(db: Kysely<NoTables>) {
  return {
    async start(digest: string, accountId: string, source: string, at: Date): Promise<void> {
      await sql`insert into sign_in.session (digest, account_id, source, created_at, seen_at)
        values (${digest}, ${accountId}, ${source}, ${at}, ${at})`.execute(db)
    },
    /** By digest. */
    async sessions(digests: readonly string[]): Promise<ReadonlyMap<string, LiveSession>> {
      const found = await sql<LiveSession & { digest: string }>`
        select ${account}, s.digest, s.created_at as "startedAt", s.seen_at as "seenAt"
        from sign_in.session s join sign_in.account a on a.id = s.account_id
        where s.digest = any(${digests}::text[])`.execute(db)
      return new Map(found.rows.map(({ digest, ...session }) => [digest, session]))
    },
    async see(digest: string, at: Date): Promise<void> {
      await sql`update sign_in.session set seen_at = ${at} where digest = ${digest}`.execute(db)
    },
    async end(digest: string): Promise<void> {
      await sql`delete from sign_in.session where digest = ${digest}`.execute(db)
    },
    /** Ends every session and revokes every token of an account. */
    async endAll(accountId: string, at: Date): Promise<void> {
      await sql`delete from sign_in.session where account_id = ${accountId}`.execute(db)
      await sql`update sign_in.token set revoked_at = ${at}
        where account_id = ${accountId} and revoked_at is null`.execute(db)
    },
    async sweep(seenBefore: Date, startedBefore: Date): Promise<void> {
      await sql`delete from sign_in.session where seen_at < ${seenBefore} or created_at < ${startedBefore}`.execute(db)
    },
  }
}

function tokens(db: Kysely<NoTables>) {
  return {
    async addToken(line: Omit<TokenLine, 'usedAt'>, accountId: string, digest: string): Promise<void> {
      await sql`insert into sign_in.token (id, account_id, name, digest, created_at, expires_at)
        values (${line.id}, ${accountId}, ${line.name}, ${digest}, ${line.createdAt}, ${line.expiresAt})`.execute(db)
    },
    /** The owner of a token that is neither revoked nor expired; marks it used. */
    async takeToken(digest: string, at: Date): Promise<Account | undefined> {
      const found = await sql<Account>`
        update sign_in.token t set used_at = ${at} from sign_in.account a
        where t.digest = ${digest} and a.id = t.account_id and t.revoked_at is null and t.expires_at > ${at}
        returning ${account}`.execute(db)
      return found.rows[0]
    },
    async tokensOf(accountId: string, at: Date): Promise<readonly TokenLine[]> {
      const found = await sql<TokenLine>`
        select id, name, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt" from sign_in.token
        where account_id = ${accountId} and revoked_at is null and expires_at > ${at} order by created_at desc`.execute(
        db,
      )
      return found.rows
    },
    async revokeToken(accountId: string, id: string, at: Date): Promise<boolean> {
      const revoked = await sql`update sign_in.token set revoked_at = ${at}
        where account_id = ${accountId} and id = ${id} and revoked_at is null returning id`.execute(db)
      return revoked.rows.length === 1
    },
  }
}
