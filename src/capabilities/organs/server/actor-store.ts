import { type Kysely, sql } from 'kysely'
import type { Capacity } from '#kernel/capacity.ts'
import type { NoTables } from '#platform/db/database.ts'
import type { GrantWithDoers } from '../effective-capacities.ts'

export interface PersonAtWork {
  readonly name: string
  readonly sectionId: string | null
  readonly state: string
  /** Whether there is any grant, or any stand-in, to look at: most have neither. */
  readonly hasGrants: boolean
  readonly standsIn: boolean
}

/** A person of an organ. */
export interface Who {
  readonly organId: string
  readonly personId: string
}

/** One text for one person, to find what was read for them. */
export function keyOf({ organId, personId }: Who): string {
  return `${organId} ${personId}`
}

/** By `keyOf`. All reads here take many at once: requests that come together are looked up together. */
export async function readPeople(
  db: Kysely<NoTables>,
  who: readonly Who[],
): Promise<ReadonlyMap<string, PersonAtWork>> {
  const { rows } = await sql<PersonAtWork & Who>`
    select w.*, r.title as name, p.section as "sectionId", r.state,
      exists (select 1 from capacity_grant g where g.organ_id = w."organId" and g.person = w."personId") as "hasGrants",
      exists (select 1 from stand_in s where s.organ_id = w."organId" and s.deputy = w."personId") as "standsIn"
    from ${asked(who)} join record r on r.organ_id = w."organId" and r.id = w."personId"
      join person p on p.organ_id = w."organId" and p.id = w."personId"`.execute(db)
  return new Map(rows.map((row) => [keyOf(row), row]))
}

/** By `keyOf`: grants in force by their state, with who granted and who last corrected each. */
export async function readGrants(
  db: Kysely<NoTables>,
  who: readonly Who[],
): Promise<ReadonlyMap<string, readonly GrantWithDoers[]>> {
  if (who.length === 0) return new Map()
  const { rows } = await sql<GrantRow & Who>`
    select w.*, g.id, r.title, r.section_id as "sectionId", r.version, g.person, g.capacity, g."from", g.until,
      array(select distinct on (a.operation) a.actor_id from act a
        where a.organ_id = g.organ_id and a.record_id = g.id and a.operation in ('record.act.grant', 'record.correct')
        order by a.operation, a.seq desc) as doers
    from ${asked(who)} join capacity_grant g on g.organ_id = w."organId" and g.person = w."personId"
      join record r on r.organ_id = g.organ_id and r.id = g.id
    where r.state = 'granted'`.execute(db)
  const byPerson = Map.groupBy(rows, keyOf)
  return new Map(
    [...byPerson].map(([key, own]) => [
      key,
      own.map(({ doers, organId: _organ, personId: _person, ...row }) => ({
        grant: { ...row, type: 'capacity-grant', state: 'granted', year: null },
        doers,
      })),
    ]),
  )
}

/** The people asked for as `w`, each once. */
export function asked(who: readonly Who[]) {
  const each = [
    ...new Map(who.map(({ organId, personId }) => [keyOf({ organId, personId }), { organId, personId }])).values(),
  ]
  return sql`json_to_recordset(${JSON.stringify(each)}::json) as w("organId" uuid, "personId" uuid)`
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
