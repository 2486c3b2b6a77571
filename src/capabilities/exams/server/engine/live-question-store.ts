import { sql } from 'kysely'
import type { Scope } from '#records/server/work.ts'

/** Questions on the papers of other exams, practice apart, that the actor is to sit and whose window is not over. */
export async function readLiveQuestions({ db, actor, work }: Scope, besides: string): Promise<ReadonlySet<string>> {
  const { organId, personId } = actor
  const { rows } = await sql<{ id: string }>`
    select distinct q ->> 'id' as id
    from exam_candidate c
      join exam_setting e on e.organ_id = c.organ_id and e.exam_id = c.exam_id
      join exam_form f on f.organ_id = c.organ_id and f.exam_id = c.exam_id
      cross join lateral jsonb_path_query(f.paper, '$.sections[*].questions[*].question') q
    where c.organ_id = ${organId} and c.person_id = ${personId} and c.exempt_at is null and c.exam_id <> ${besides}
      and not (e.setting ->> 'practice')::boolean
      and greatest((e.setting ->> 'closesAt')::timestamptz, c.make_up_closes_at) > ${work.clock.now()}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
