import { type RawBuilder, sql } from 'kysely'
import type { Evidence } from '#kernel/evidence.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { EvidenceHit } from '../api.ts'

export interface NewEvidence extends Omit<Evidence, 'filedAt' | 'withdrawnAt'> {
  readonly filedAt: Date
  readonly filedById: string
  readonly replaces: string | null
}

export interface FoundEvidence extends EvidenceHit {
  readonly recordState: string
}

/** All files of a record, newest first; withdrawn ones and former versions too. */
export async function readEvidenceOf(db: ScopedDb, organId: string, recordId: string): Promise<readonly Evidence[]> {
  const { rows } = await sql<EvidenceRow>`
    select ${columns}, t.fault as "textFault"
    from evidence e left join evidence_text t on t.organ_id = e.organ_id and t.sm3 = e.sm3
    where e.organ_id = ${organId} and e.record_id = ${recordId} order by e.filed_at desc, e.id desc`.execute(db)
  return rows.map(toEvidence)
}

/** With `lock` nobody else withdraws or replaces it until the transaction ends. */
export async function findEvidence(
  db: ScopedDb,
  organId: string,
  id: string,
  { lock = false } = {},
): Promise<FoundEvidence | null> {
  const [hit] = await select(db, organId, sql`e.id = ${id} ${lock ? sql`for update of e` : sql``}`)
  return hit ?? null
}

/** Files whose name or whose record's title has the text in it, newest first; those of the named types only. */
export async function searchEvidence(
  db: ScopedDb,
  organId: string,
  text: string,
  types: readonly string[],
  limit = 50,
): Promise<readonly EvidenceHit[]> {
  const found = sql`(strpos(lower(e.name), lower(${text})) > 0 or strpos(lower(r.title), lower(${text})) > 0)`
  return select(
    db,
    organId,
    sql`e.withdrawn_at is null and r.type = any(${types}::text[]) and ${found} order by e.filed_at desc, e.id desc limit ${limit}`,
  )
}

export async function insertEvidence(db: ScopedDb, organId: string, evidence: NewEvidence): Promise<void> {
  const { id, recordId, name, factOn, filedAt, filedById, filedBy, size, mediaType, sm3, sha256, version, replaces } =
    evidence
  await sql`
    with filed as (
      insert into evidence (organ_id, id, record_id, name, fact_on, filed_at, filed_by, filed_by_name, size, media_type, sm3, sha256, version, replaces)
      values (${organId}, ${id}, ${recordId}, ${name}, ${factOn}, ${filedAt}, ${filedById}, ${filedBy}, ${size}, ${mediaType}, ${sm3}, ${sha256}, ${version}, ${replaces})
      returning organ_id, sm3
    )
    insert into evidence_text (organ_id, sm3) select organ_id, sm3 from filed on conflict do nothing`.execute(db)
}

export async function markWithdrawn(
  db: ScopedDb,
  organId: string,
  id: string,
  { at, by, reason }: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<void> {
  await sql`
    update evidence set withdrawn_at = ${at}, withdrawn_by = ${by}, withdrawn_reason = ${reason}
    where organ_id = ${organId} and id = ${id} and withdrawn_at is null`.execute(db)
}

type Instants = 'filedAt' | 'withdrawnAt'
type EvidenceRow = Omit<Evidence, Instants> & { readonly filedAt: Date; readonly withdrawnAt: Date | null }
type HitRow = EvidenceRow & Omit<FoundEvidence, keyof Evidence>

const columns = sql`e.id, e.record_id as "recordId", e.name, e.fact_on as "factOn", e.filed_at as "filedAt",
  e.filed_by_name as "filedBy", e.size, e.media_type as "mediaType", e.sm3, e.sha256, e.version, e.withdrawn_at as "withdrawnAt"`

async function select(db: ScopedDb, organId: string, where: RawBuilder<unknown>): Promise<readonly FoundEvidence[]> {
  const { rows } = await sql<HitRow>`
    select ${columns}, r.title as "recordTitle", r.type as "recordType", r.state as "recordState"
    from evidence e join record r on r.organ_id = e.organ_id and r.id = e.record_id
    where e.organ_id = ${organId} and r.organ_id = ${organId} and ${where}`.execute(db)
  return rows.map((row) => ({ ...row, ...toEvidence(row) }))
}

function toEvidence(row: EvidenceRow): Evidence {
  return { ...row, filedAt: row.filedAt.toISOString(), withdrawnAt: row.withdrawnAt?.toISOString() ?? null }
}
