import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

/** A record whose index holds one of the names: listed as a whole, or its characters somewhere in its words. */
export interface CitingRecord {
  readonly id: string
  readonly type: string
  readonly state: string
  readonly title: string
  /** 'YYYY-MM-DD': of the fact, else of its entering. */
  readonly on: string
  readonly isListed: boolean
}

export interface Sought {
  readonly types: readonly string[]
  /** Facets, as text for `::tsquery`. */
  readonly listed: string
  /** Words, likewise. */
  readonly named: string
  readonly most: number
  /** Only what these persons entered. */
  readonly by?: readonly string[]
}

/** Newest first, voided ones left out. */
export async function citingRecords(
  db: ScopedDb,
  organId: string,
  { types, listed, named, most, by }: Sought,
): Promise<readonly CitingRecord[]> {
  const { rows } = await sql<CitingRecord>`
    select id, type, state, title, coalesce(on_date, created_at::date) as "on", search @@ ${listed}::tsquery as "isListed"
    from record
    where organ_id = ${organId} and type = any(${types}::text[]) and state <> 'voided'
      and ${by === undefined ? sql`true` : sql`created_by = any(${by}::text[])`}
      and search @@ (${listed}::tsquery || ${named}::tsquery)
    order by coalesce(on_date, created_at::date) desc, id limit ${most}`.execute(db)
  return rows
}
