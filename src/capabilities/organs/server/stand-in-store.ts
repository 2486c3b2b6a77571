import { type Kysely, sql } from 'kysely'
import type { Principal } from '#kernel/capacity.ts'
import type { NoTables } from '#platform/db/database.ts'
import type { StandInWithDoers } from '../principals-of.ts'
import { asked, keyOf, type Who } from './actor-store.ts'

export type AppointedStandIn = Omit<StandInWithDoers, 'principal'> & {
  readonly principal: Omit<Principal, 'capacities'> & { readonly isServing: boolean }
}

/** By `keyOf`: appointments of each person that cover the day, with everybody who appointed or corrected each. */
export async function readStandIns(
  db: Kysely<NoTables>,
  who: readonly Who[],
  day: string,
): Promise<ReadonlyMap<string, readonly AppointedStandIn[]>> {
  if (who.length === 0) return new Map()
  const { rows } = await sql<Row & Who>`
    select w.*, s.id, r.title, r.section_id as "recordSection", r.version, s.principal, s.deputy, s."from", s.until,
      p.title as name, o.section, p.state as "principalState",
      (select coalesce(json_agg(json_build_object('personId', a.actor_id, 'capacity', a.capacity)), '[]') from act a
        where a.organ_id = s.organ_id and a.record_id = s.id
          and a.operation in ('record.act.appoint', 'record.correct')) as doers
    from ${asked(who)} join stand_in s on s.organ_id = w."organId" and s.deputy = w."personId"
      join record r on r.organ_id = s.organ_id and r.id = s.id
      join record p on p.organ_id = s.organ_id and p.id = s.principal
      join person o on o.organ_id = s.organ_id and o.id = s.principal
    where r.state = 'appointed' and s."from" <= ${day} and s.until >= ${day}
    order by s.id`.execute(db)
  const byPerson = Map.groupBy(rows, keyOf)
  return new Map([...byPerson].map(([key, own]) => [key, own.map(standInOf)]))
}

interface Row {
  readonly id: string
  readonly title: string
  readonly recordSection: string | null
  readonly version: number
  readonly principal: string
  readonly deputy: string
  readonly from: string
  readonly until: string
  readonly name: string
  readonly section: string | null
  readonly principalState: string
  readonly doers: AppointedStandIn['doers']
}

function standInOf(row: Row): AppointedStandIn {
  const { id, title, recordSection, version, principal, deputy, from, until, name, section, doers } = row
  const standIn = { id, title, sectionId: recordSection, version, principal, deputy, from, until }
  return {
    standIn: { ...standIn, type: 'stand-in', state: 'appointed', year: null },
    doers,
    principal: { personId: principal, name, sectionId: section, isServing: row.principalState === 'serving' },
  }
}
