import { sql } from 'kysely'
import type { Act } from '#kernel/act.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { chainStart } from './act-hash.ts'

export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

/** Other writers of the organ wait here until the transaction ends. */
export async function lockChainHead(db: ScopedDb, organId: string): Promise<ChainHead> {
  await sql`insert into chain_head (organ_id, seq, hash) values (${organId}, 0, ${chainStart}) on conflict do nothing`.execute(
    db,
  )
  const { rows } =
    await sql<ChainHead>`select seq, hash from chain_head where organ_id = ${organId} for update`.execute(db)
  const [head] = rows
  if (head === undefined) throw new Error('chain head is not visible')
  return head
}

export async function readChainHead(db: ScopedDb, organId: string): Promise<ChainHead | null> {
  const { rows } = await sql<ChainHead>`select seq, hash from chain_head where organ_id = ${organId}`.execute(db)
  return rows[0] ?? null
}

export async function insertActs(db: ScopedDb, organId: string, acts: readonly Act[]): Promise<void> {
  for (let at = 0; at < acts.length; at += 1000) {
    await sql`
      insert into act (organ_id, seq, at, actor_id, actor_name, capacity, operation, record_type, record_id, before, after, note, prev, hash,
        instead_of_id, instead_of_name)
      select ${organId}::uuid, x."seq", x."at", x."actorId", x."actorName", x."capacity", x."operation", x."recordType",
        x."recordId", x."before", x."after", x."note", x."prev", x."hash",
        x."insteadOfId", x."insteadOfName"
      from json_to_recordset(${JSON.stringify(acts.slice(at, at + 1000))}::json) as x("seq" bigint, "at" timestamptz, "actorId" text,
        "actorName" text, "capacity" text, "operation" text, "recordType" text, "recordId" uuid, "before" jsonb, "after" jsonb,
        "note" text, "prev" text, "hash" text, "insteadOfId" text, "insteadOfName" text)`.execute(db)
  }
  const last = acts.at(-1)
  if (last === undefined) return
  await sql`update chain_head set seq = ${last.seq}, hash = ${last.hash} where organ_id = ${organId}`.execute(db)
}

/** Acts with a greater number than `after`, in order. */
export async function readActs(db: ScopedDb, organId: string, after: number, limit: number): Promise<readonly Act[]> {
  const { rows } =
    await sql<ActRow>`select ${actColumns} from act where organ_id = ${organId} and seq > ${after} order by seq limit ${limit}`.execute(
      db,
    )
  return rows.map(toAct)
}

/** All acts on a record, oldest first. */
export async function readActsOf(db: ScopedDb, organId: string, recordId: string): Promise<readonly Act[]> {
  const { rows } = await sql<ActRow>`
    select ${actColumns} from act where organ_id = ${organId} and record_id = ${recordId} order by seq`.execute(db)
  return rows.map(toAct)
}

/** Who last did an operation on each of the records: whose hand it was, and in whose stead. */
export async function readLastDoers(
  db: ScopedDb,
  organId: string,
  recordIds: readonly string[],
  operation: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ recordId: string; actorId: string; insteadOfId: string | null }>`
    select distinct on (record_id) record_id as "recordId", actor_id as "actorId", instead_of_id as "insteadOfId" from act
    where organ_id = ${organId} and record_id = any(${recordIds}::uuid[]) and operation = ${operation}
    order by record_id, seq desc`.execute(db)
  return new Map(rows.map(({ recordId, ...persons }) => [recordId, personsOf(persons)]))
}

export type ActRow = Omit<Act, 'at'> & { readonly at: Date }

export const actColumns = sql`organ_id as "organId", seq, at, actor_id as "actorId", actor_name as "actorName", capacity, operation,
  record_type as "recordType", record_id as "recordId", before, after, note, prev, hash,
  instead_of_id as "insteadOfId", instead_of_name as "insteadOfName"`

function personsOf({ actorId, insteadOfId }: Pick<Act, 'actorId' | 'insteadOfId'>): readonly string[] {
  return insteadOfId === null ? [actorId] : [actorId, insteadOfId]
}

export function toAct(row: ActRow): Act {
  return { ...row, at: row.at.toISOString() }
}
