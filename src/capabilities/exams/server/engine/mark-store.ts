import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { StoredSheet } from './results-store.ts'

/** Handed in and not marked to the end. */
export async function readUnmarked(db: ScopedDb, organId: string, examId: string): Promise<readonly StoredSheet[]> {
  const { rows } = await sql<StoredSheet>`
    select t.id as sitting, t.person_id as person, t.attempt, t.tenths, s.answers
    from exam_sitting t join exam_sheet s on s.organ_id = t.organ_id and s.sitting_id = t.id
    where t.organ_id = ${organId} and t.exam_id = ${examId} and t.state = 'handed-in' and t.tenths is null
    order by t.id limit 5000`.execute(db)
  return rows
}

export interface MarkToWrite {
  readonly sitting: string
  readonly question: string
  readonly marker: string
  readonly markerName: string
  readonly tenths: number
  readonly note: string | null
  readonly at: Date
}

/** False when this marker has marked it. */
export async function insertMark(db: ScopedDb, organId: string, mark: MarkToWrite): Promise<boolean> {
  const { rows } = await sql`
    insert into exam_mark (organ_id, sitting_id, question_id, marker_id, marker_name, tenths, note, marked_at)
    values (${organId}, ${mark.sitting}, ${mark.question}, ${mark.marker}, ${mark.markerName}, ${mark.tenths},
      ${mark.note}, ${mark.at}) on conflict do nothing returning 1`.execute(db)
  return rows.length === 1
}

export async function writeTenths(db: ScopedDb, organId: string, sitting: string, tenths: number): Promise<void> {
  await sql`
    update exam_sitting set tenths = ${tenths} where organ_id = ${organId} and id = ${sitting}`.execute(db)
}
