import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

export interface ReturnedRow {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly seq: number
  readonly by: string
  readonly note: string | null
  /** 'YYYY-MM-DD' by the clock of Beijing. */
  readonly on: string
  readonly doers: readonly string[]
}

/** Records of the types whose last move sent them back, since the instant; with who had moved them before that. */
export async function returnedRecords(
  db: ScopedDb,
  organId: string,
  { types, since }: { readonly types: readonly string[]; readonly since: Date },
): Promise<readonly ReturnedRow[]> {
  if (types.length === 0) return []
  const { rows } = await sql<ReturnedRow>`
    select r.id, r.type, r.title, last.seq, last.actor_name as by, last.note,
      (last.at at time zone 'Asia/Shanghai')::date as "on",
      array_remove(array[before.actor_id, before.instead_of_id], null) as doers
    from act last
    join record r on r.organ_id = last.organ_id and r.id = last.record_id
    join lateral (select actor_id, instead_of_id from act a
      where a.organ_id = ${organId} and a.record_id = last.record_id and a.operation like 'record.act.%'
        and a.seq < last.seq
      order by seq desc limit 1) before on true
    where last.organ_id = ${organId} and last.operation = 'record.act.return' and last.at >= ${since}
      and r.type = any(${types}::text[]) and r.state <> 'voided'
      and not exists (select 1 from act a where a.organ_id = ${organId} and a.record_id = last.record_id
        and a.operation like 'record.act.%' and a.seq > last.seq)
    order by last.seq desc limit 500`.execute(db)
  return rows
}

/** Who entered each of the records. */
export async function readCreators(
  db: ScopedDb,
  organId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; by: string }>`
    select id, created_by as by from record where organ_id = ${organId} and id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, by }) => [id, by]))
}
