import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

/**
 * Sittings that were handed in long ago, as the engine would have left them: roster, sitting and sheet of sixteen
 * answers, of which every third is wrong. Made in the database, since a million by way of the door would take a day.
 */
export async function insertStoredSittings(
  db: ScopedDb,
  { organId, examId, count }: { readonly organId: string; readonly examId: string; readonly count: number },
): Promise<void> {
  await sql`
    insert into exam_candidate (organ_id, exam_id, person_id, place, name)
    select ${organId}, ${examId}, gen_random_uuid(), 1000000 + n, '应考人' || n
    from generate_series((select coalesce(max(place) - 999999, 1) from exam_candidate where organ_id = ${organId}
      and exam_id = ${examId} and place > 1000000), ${count}) n`.execute(db)
  await sql`
    insert into exam_sitting (organ_id, id, exam_id, person_id, attempt, state, started_at, ends_at, handed_in_at,
      handed_in_by, tenths, key_version)
    select organ_id, gen_random_uuid(), exam_id, person_id, 1, 'handed-in', now() - interval '90 min', now(), now(),
      'person', 600 + place % 400, 0
    from exam_candidate where organ_id = ${organId} and exam_id = ${examId} and place > 1000000 on conflict do nothing`.execute(
    db,
  )
  await sql`
    insert into exam_sheet (organ_id, sitting_id, until_at, seen_at, seq, answers, trail)
    select t.organ_id, t.id, now(), now(), 16,
      (select jsonb_object_agg(place::text, jsonb_build_array(jsonb_build_array((place + t.tenths) % 3), place + 1,
        1700000000000)) from generate_series(0, 15) place),
      repeat('3=1@75;', 16)
    from exam_sitting t where t.organ_id = ${organId} and t.exam_id = ${examId} and t.state = 'handed-in'
      and not exists (select 1 from exam_sheet s where s.organ_id = t.organ_id and s.sitting_id = t.id)`.execute(db)
}
