import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

/** The person whose sitting it was; or why nothing was done. */
export async function voidSitting(
  db: ScopedDb,
  { organId, examId, sitting }: { readonly organId: string; readonly examId: string; readonly sitting: string },
  { at, by, reason }: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<{ readonly person: string } | 'none' | 'voided'> {
  const { rows } = await sql<{ state: string; person: string }>`
    select state, person_id as person from exam_sitting
    where organ_id = ${organId} and exam_id = ${examId} and id = ${sitting} for update`.execute(db)
  const [found] = rows
  if (found === undefined) return 'none'
  if (found.state === 'voided') return 'voided'
  await sql`
    update exam_sitting set state = 'voided', voided_at = ${at}, voided_by_name = ${by}, void_reason = ${reason}
    where organ_id = ${organId} and id = ${sitting}`.execute(db)
  await sql`
    update exam_sheet set device = null where organ_id = ${organId} and sitting_id = ${sitting}`.execute(db)
  return { person: found.person }
}
