import { type Kysely, sql } from 'kysely'
import type { NoTables } from '../db/database.ts'
import { limits } from './limits.ts'

export interface Attempt {
  /** It was locked already and nothing was counted. */
  readonly refused: boolean
  /** Set when it is locked now, by this attempt or before. */
  readonly lockedUntil: Date | null
}

export const ofUser = (username: string) => `user ${username}`
/** Nobody can lock a name for others by failing on purpose: the lock counts where the failures come from. */
export const ofUserFrom = (username: string, source: string) => `${ofUser(username)} from ${source}`
export const ofSource = (source: string) => `source ${source}`

/** Failures by name ('user …', 'source …'). */
export function attemptStore(db: Kysely<NoTables>) {
  return {
    /**
     * Counts an attempt as failed before its password is looked at, so that a thousand at once get no more tries than
     * a thousand in turn; whoever succeeds clears it.
     */
    async take(name: string, limit: number, now: Date): Promise<Attempt> {
      const until = new Date(now.getTime() + limits.lock)
      const forgotten = new Date(now.getTime() - limits.lock)
      const counted = await sql<{ lockedUntil: Date | null }>`
        insert into sign_in.attempt as a (name, failures, last_at) values (${name}, 1, ${now})
        on conflict (name) do update set last_at = ${now},
          failures = case when a.last_at < ${forgotten} or a.locked_until is not null then 1 else a.failures + 1 end,
          locked_until = case
            when a.last_at >= ${forgotten} and a.locked_until is null and a.failures + 1 >= ${limit}
            then ${until}::timestamptz end
        where a.locked_until is null or a.locked_until <= ${now}
        returning a.locked_until as "lockedUntil"`.execute(db)
      const [row] = counted.rows
      if (row !== undefined) return { refused: false, lockedUntil: row.lockedUntil }
      return { refused: true, lockedUntil: await lockedUntil(db, name, now) }
    },
    lockedUntil: (name: string, now: Date) => lockedUntil(db, name, now),
    /** Until when a user name is locked, for all or for one source. */
    async userLockedUntil(username: string, now: Date): Promise<Date | null> {
      const found = await sql<{ lockedUntil: Date | null }>`
        select max(locked_until) as "lockedUntil" from sign_in.attempt
        where (name = ${ofUser(username)} or starts_with(name, ${ofUserFrom(username, '')}))
          and locked_until > ${now}`.execute(db)
      return found.rows[0]?.lockedUntil ?? null
    },
    /** Forgets all failures of a user name. */
    async clearUser(username: string): Promise<void> {
      await sql`delete from sign_in.attempt
        where name = ${ofUser(username)} or starts_with(name, ${ofUserFrom(username, '')})`.execute(db)
    },
    async clear(name: string): Promise<void> {
      await sql`delete from sign_in.attempt where name = ${name}`.execute(db)
    },
    async sweep(before: Date): Promise<void> {
      await sql`delete from sign_in.attempt where last_at < ${before}`.execute(db)
    },
  }
}

async function lockedUntil(db: Kysely<NoTables>, name: string, now: Date): Promise<Date | null> {
  const found = await sql<{ lockedUntil: Date }>`
    select locked_until as "lockedUntil" from sign_in.attempt where name = ${name} and locked_until > ${now}`.execute(
    db,
  )
  return found.rows[0]?.lockedUntil ?? null
}
