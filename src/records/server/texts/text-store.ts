import { sql } from 'kysely'
import type { TextFault } from '#kernel/evidence.ts'
import type { ScopedDb } from '#platform/db/database.ts'

/** A content whose text nobody has read yet. */
export interface WaitingFile {
  readonly organId: string
  readonly sm3: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
}

const mostAttempts = 3

/** Takes up contents to be read, of whatever organ; another server takes others. */
export async function unscopedTakeWaiting(db: ScopedDb, most: number): Promise<readonly WaitingFile[]> {
  const { rows } = await sql<WaitingFile>`
    with taken as (
      update evidence_text t set attempts = attempts + 1 where (t.organ_id, t.sm3) in (
        select organ_id, sm3 from evidence_text where read_at is null and attempts < ${mostAttempts}
        order by attempts limit ${most} for update skip locked)
      returning t.organ_id, t.sm3
    )
    select distinct on (k.organ_id, k.sm3) k.organ_id as "organId", k.sm3, e.name, e.media_type as "mediaType", e.size
    from taken k join evidence e on e.organ_id = k.organ_id and e.sm3 = k.sm3
    order by k.organ_id, k.sm3, e.id`.execute(db)
  return rows
}

export interface KeptReading {
  readonly organId: string
  readonly sm3: string
  readonly at: Date
  readonly body: string
  readonly tokens: readonly string[]
  readonly fault: TextFault | null
}

export async function keepReading(db: ScopedDb, { organId, sm3, at, body, tokens, fault }: KeptReading): Promise<void> {
  const search = tokens.length === 0 ? sql`null` : sql`array_to_tsvector(${tokens}::text[])`
  await sql`
    update evidence_text set read_at = ${at}, fault = ${fault}, body = ${body === '' ? null : body}, search = ${search}
    where organ_id = ${organId} and sm3 = ${sm3}`.execute(db)
}

/** Contents that somebody would expect to be searched and that are not. */
export async function countUnread(db: ScopedDb, organId: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from evidence_text where organ_id = ${organId} and fault is not null`.execute(db)
  return rows[0]?.total ?? 0
}
