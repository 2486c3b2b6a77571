import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import { isId } from './is-id.ts'

/** A file that proves a record. */
export interface ProvingFile {
  readonly id: string
  readonly recordId: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly sm3: string
  readonly sha256: string
  readonly factOn: string | null
}

/** Files of the records, neither withdrawn nor replaced, in the order of filing. */
export async function provingFiles(
  db: ScopedDb,
  organId: string,
  asked: readonly string[],
): Promise<readonly ProvingFile[]> {
  const recordIds = asked.filter(isId)
  if (recordIds.length === 0) return []
  const found = await sql<ProvingFile>`
    select id, record_id as "recordId", name, media_type as "mediaType", size, sm3, sha256, fact_on as "factOn"
    from evidence
    where organ_id = ${organId} and record_id = any(${recordIds}::uuid[]) and withdrawn_at is null
      and not exists (
        select 1 from evidence newer where newer.organ_id = evidence.organ_id and newer.replaces = evidence.id)
    order by filed_at, id`.execute(db)
  return found.rows
}
