import { sql } from 'kysely'
import type { Database } from './database.ts'
import { serverMessages } from './messages.ts'

/**
 * A sentence for the start when this server's searches read whole tables under row-level security (why:
 * application-database.ts). The answers are the same, so it is no refusal; only a superuser can mend it.
 */
export async function searchNotice({ kysely }: Database): Promise<string | null> {
  const { rows } = await sql<{ proleakproof: boolean }>`
    select proleakproof from pg_proc where oid = 'pg_catalog.ts_match_vq(tsvector, tsquery)'::regprocedure`.execute(
    kysely,
  )
  return rows[0]?.proleakproof === false ? serverMessages.slowSearch : null
}
