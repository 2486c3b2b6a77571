import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { KeyChange } from '../../engine/changed-form.ts'
import type { StoredSheet } from './results-store.ts'

export interface ReMarkingRow {
  readonly organ: string
  readonly id: string
  readonly exam: string
  readonly question: string
  readonly change: KeyChange
  readonly reason: string
  readonly byId: string
  readonly by: string
  readonly startedAt: Date
  readonly state: 'running' | 'done' | 'cancelled'
  readonly done: number
  readonly total: number
  readonly lastSitting: string | null
  readonly finishedAt: Date | null
}

export async function insertReMarking(
  db: ScopedDb,
  one: Pick<ReMarkingRow, 'organ' | 'id' | 'exam' | 'question' | 'change' | 'reason' | 'byId' | 'by' | 'startedAt'>,
): Promise<void> {
  await sql`
    insert into exam_re_marking (organ_id, id, exam_id, question_id, change, reason, by_id, by_name, started_at, state, total)
    select ${one.organ}, ${one.id}, ${one.exam}, ${one.question}, ${JSON.stringify(one.change)}, ${one.reason},
      ${one.byId}, ${one.by}, ${one.startedAt}, 'running', count(*) from exam_sitting
    where organ_id = ${one.organ} and exam_id = ${one.exam} and state = 'handed-in'`.execute(db)
}

/** Newest first. */
export async function readReMarkings(db: ScopedDb, organId: string, examId: string): Promise<readonly ReMarkingRow[]> {
  const { rows } = await sql<ReMarkingRow>`
    select ${columns} from exam_re_marking where organ_id = ${organId} and exam_id = ${examId}
    order by id desc`.execute(db)
  return rows
}

/** One that runs, of any organ, locked until the transaction ends; another server takes another. */
export async function unscopedRunningReMarking(db: ScopedDb): Promise<ReMarkingRow | null> {
  const { rows } = await sql<ReMarkingRow>`
    select ${columns} from exam_re_marking where state = 'running' order by started_at limit 1
    for update skip locked`.execute(db)
  return rows[0] ?? null
}

/** Handed in and not counted again yet, from where the count stands; from the beginning when `last` is null. */
export async function readUncounted(
  db: ScopedDb,
  { organ, id, exam }: Pick<ReMarkingRow, 'organ' | 'id' | 'exam'>,
  last: string | null,
  most: number,
): Promise<readonly StoredSheet[]> {
  const { rows } = await sql<StoredSheet>`
    select t.id as sitting, t.person_id as person, t.attempt, t.tenths, s.answers
    from exam_sitting t join exam_sheet s on s.organ_id = t.organ_id and s.sitting_id = t.id
    where t.organ_id = ${organ} and t.exam_id = ${exam} and t.state = 'handed-in'
      and (${last}::uuid is null or t.id > ${last}) and not exists (select 1 from exam_mark_change c
        where c.organ_id = ${organ} and c.re_marking_id = ${id} and c.sitting_id = t.id)
    order by t.id limit ${most}`.execute(db)
  return rows
}

export interface CountedAgain {
  readonly sitting: string
  readonly before: number | null
  readonly after: number | null
}

export async function writeCounted(
  db: ScopedDb,
  { organ, id }: Pick<ReMarkingRow, 'organ' | 'id'>,
  counted: readonly CountedAgain[],
): Promise<void> {
  await sql`
    insert into exam_mark_change (organ_id, re_marking_id, sitting_id, before, after)
    select ${organ}::uuid, ${id}::uuid, x.sitting, x.before, x.after
    from json_to_recordset(${JSON.stringify(counted)}::json) as x(sitting uuid, before int, after int)`.execute(db)
  await sql`
    update exam_re_marking set done = done + ${counted.length}, last_sitting = ${counted.at(-1)?.sitting ?? null}
    where organ_id = ${organ} and id = ${id}`.execute(db)
}

/** What was counted of sheets that a person marked, or somebody voided, since then; those still there are counted anew. */
export async function forgetOutdated(db: ScopedDb, { organ, id }: Pick<ReMarkingRow, 'organ' | 'id'>): Promise<void> {
  await sql`
    with gone as (
      delete from exam_mark_change c using exam_sitting t
      where c.organ_id = ${organ} and c.re_marking_id = ${id} and t.organ_id = ${organ} and t.id = c.sitting_id
        and (t.state <> 'handed-in' or t.tenths is distinct from c.before) returning 1
    )
    update exam_re_marking set done = done - (select count(*) from gone)
    where organ_id = ${organ} and id = ${id}`.execute(db)
}

/** Marks become what was counted; what stayed the same is not kept. Gives how many changed. */
export async function applyCounted(
  db: ScopedDb,
  { organ, id }: Pick<ReMarkingRow, 'organ' | 'id'>,
  at: Date,
): Promise<number> {
  await sql`
    delete from exam_mark_change
    where organ_id = ${organ} and re_marking_id = ${id} and before is not distinct from after`.execute(db)
  const changed = await sql`
    update exam_sitting t set tenths = c.after, key_version = e.key_version
    from exam_mark_change c, exam_setting e
    where c.organ_id = ${organ} and c.re_marking_id = ${id} and t.organ_id = ${organ} and t.id = c.sitting_id
      and e.organ_id = ${organ} and e.exam_id = t.exam_id`.execute(db)
  await sql`
    update exam_re_marking set state = 'done', finished_at = ${at}, total = done
    where organ_id = ${organ} and id = ${id}`.execute(db)
  return Number(changed.numAffectedRows ?? 0n)
}

/** Whether it ran until now. */
export async function cancelReMarking(
  db: ScopedDb,
  { organ, exam, id }: Pick<ReMarkingRow, 'organ' | 'exam' | 'id'>,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update exam_re_marking set state = 'cancelled', finished_at = ${at}
    where organ_id = ${organ} and exam_id = ${exam} and id = ${id} and state = 'running' returning id`.execute(db)
  if (rows.length === 0) return false
  await sql`delete from exam_mark_change where organ_id = ${organ} and re_marking_id = ${id}`.execute(db)
  return true
}

export interface AffectedRow {
  readonly reMarking: string
  readonly person: string
  readonly name: string
  readonly before: number | null
  readonly after: number | null
}

/** Whose marks changed, by all that are done. */
export async function readAffected(db: ScopedDb, organId: string, examId: string): Promise<readonly AffectedRow[]> {
  const { rows } = await sql<AffectedRow>`
    select m.id as "reMarking", t.person_id as person, d.name, c.before, c.after
    from exam_re_marking m join exam_mark_change c on c.organ_id = m.organ_id and c.re_marking_id = m.id
      join exam_sitting t on t.organ_id = m.organ_id and t.id = c.sitting_id
      join exam_candidate d on d.organ_id = m.organ_id and d.exam_id = m.exam_id and d.person_id = t.person_id
    where m.organ_id = ${organId} and m.exam_id = ${examId} and m.state = 'done' order by d.place, t.attempt`.execute(
    db,
  )
  return rows
}

const columns = sql`organ_id as organ, id, exam_id as exam, question_id as question, change, reason, by_id as "byId",
  by_name as "by", started_at as "startedAt", state, done, total, last_sitting as "lastSitting",
  finished_at as "finishedAt"`
