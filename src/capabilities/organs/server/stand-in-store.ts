import { sql } from 'kysely'
import type { Principal } from '#kernel/capacity.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { StandInWithDoers } from '../principals-of.ts'

export type AppointedStandIn = Omit<StandInWithDoers, 'principal'> & {
  readonly principal: Omit<Principal, 'capacities'> & { readonly isServing: boolean }
}

/** Appointments of a person that cover the day, with everybody who appointed or corrected each. */
export async function readStandIns(
  db: ScopedDb,
  { organId, personId }: { readonly organId: string; readonly personId: string },
  day: string,
): Promise<readonly AppointedStandIn[]> {
  const { rows } = await sql<Row>`
    select s.id, r.title, r.section_id as "sectionId", r.version, s.principal, s.deputy, s."from", s.until,
      p.title as name, o.section, p.state as "principalState",
      (select coalesce(json_agg(json_build_object('personId', a.actor_id, 'capacity', a.capacity)), '[]') from act a
        where a.organ_id = ${organId} and a.record_id = s.id
          and a.operation in ('record.act.appoint', 'record.correct')) as doers
    from stand_in s
      join record r on r.organ_id = s.organ_id and r.id = s.id
      join record p on p.organ_id = s.organ_id and p.id = s.principal
      join person o on o.organ_id = s.organ_id and o.id = s.principal
    where s.organ_id = ${organId} and s.deputy = ${personId} and r.state = 'appointed'
      and s."from" <= ${day} and s.until >= ${day}
    order by s.id`.execute(db)
  return rows.map(({ name, section, principalState, doers, ...standIn }) => ({
    standIn: { ...standIn, type: 'stand-in', state: 'appointed', year: null },
    doers,
    principal: { personId: standIn.principal, name, sectionId: section, isServing: principalState === 'serving' },
  }))
}

interface Row {
  readonly id: string
  readonly title: string
  readonly sectionId: string | null
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
