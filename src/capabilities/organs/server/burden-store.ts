import { sql } from 'kysely'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { EntryAct } from '../count-burden.ts'

/** All that was entered in a year by the clock of Beijing, in the order of the journal. */
export async function readEntryActs(db: ScopedDb, organId: string, year: number): Promise<readonly EntryAct[]> {
  const { rows } = await sql<EntryAct>`
    select extract(month from a.at at time zone 'Asia/Shanghai')::int as month, a.actor_id as "actorId", a.capacity,
      a.operation, a.record_type as "recordType", r.section_id as "sectionId",
      case when a.operation = 'record.create' then array(select jsonb_object_keys(coalesce(a.after, '{}'))) else '{}' end
        as filled,
      case when a.operation = 'import.commit' then coalesce((a.after ->> 'created')::int, 0) else 0 end as created
    from act a left join record r on r.organ_id = a.organ_id and r.organ_id = ${organId} and r.id = a.record_id
    where a.organ_id = ${organId} and a.operation in ('record.create', 'import.commit')
      and a.at >= ${midnight(year)}::timestamptz and a.at < ${midnight(year + 1)}::timestamptz
    order by a.seq`.execute(db)
  return rows
}

export interface BurdenSection {
  readonly id: string
  readonly name: string
  readonly isVoided: boolean
}

/** In the organ's own order. */
export async function readSectionsInOrder(db: ScopedDb, organId: string): Promise<readonly BurdenSection[]> {
  const { rows } = await sql<BurdenSection>`
    select s.id, r.title as name, r.state = ${voided.state} as "isVoided"
    from section s join record r on r.organ_id = s.organ_id and r.id = s.id
    where s.organ_id = ${organId} and r.organ_id = ${organId} order by s.position nulls last, r.id`.execute(db)
  return rows
}

/** The year's first moment in Beijing. */
function midnight(year: number): string {
  return `${year}-01-01T00:00:00+08:00`
}
