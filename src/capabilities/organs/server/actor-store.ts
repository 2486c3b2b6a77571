import { sql } from 'kysely'
import type { Capacity } from '#kernel/capacity.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { GrantWithDoers } from '../effective-capacities.ts'

export interface PersonAtWork {
  readonly name: string
  readonly sectionId: string | null
  readonly state: string
}

export async function readPerson(db: ScopedDb, organId: string, personId: string): Promise<PersonAtWork | null> {
  const { rows } = await sql<PersonAtWork>`
    select r.title as name, p.section as "sectionId", r.state
    from record r join person p on p.organ_id = r.organ_id and p.id = r.id
    where r.organ_id = ${organId} and p.organ_id = ${organId} and r.id = ${personId}`.execute(db)
  return rows[0] ?? null
}

/** Grants in force by their state, with who granted and who last corrected each. */
export async function readGrants(db: ScopedDb, organId: string, personId: string): Promise<readonly GrantWithDoers[]> {
  const { rows } = await sql<GrantRow>`
    select g.id, r.title, r.section_id as "sectionId", r.version, g.person, g.capacity, g."from", g.until,
      array(select distinct on (a.operation) a.actor_id from act a
        where a.organ_id = ${organId} and a.record_id = g.id and a.operation in ('record.act.grant', 'record.correct')
        order by a.operation, a.seq desc) as doers
    from capacity_grant g join record r on r.organ_id = g.organ_id and r.id = g.id
    where g.organ_id = ${organId} and r.organ_id = ${organId} and g.person = ${personId} and r.state = 'granted'`.execute(
    db,
  )
  return rows.map(({ doers, ...row }) => ({
    grant: { ...row, type: 'capacity-grant', state: 'granted', year: null },
    doers,
  }))
}

interface GrantRow {
  readonly id: string
  readonly title: string
  readonly sectionId: string | null
  readonly version: number
  readonly person: string
  readonly capacity: Capacity
  readonly from: string
  readonly until: string | null
  readonly doers: readonly string[]
}
