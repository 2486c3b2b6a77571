import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import { newId } from '#records/server/new-id.ts'
import type { ExamEventName } from '../../engine/messages.ts'

export interface EventToWrite {
  readonly event: ExamEventName
  readonly person?: string | null
  readonly sitting?: string | null
  readonly note?: string | null
}

export async function appendEvents(
  db: ScopedDb,
  about: { readonly organId: string; readonly examId: string; readonly at: Date; readonly by: string },
  events: readonly EventToWrite[],
): Promise<void> {
  const rows = events.map((one) => ({ ...one, id: newId() }))
  await sql`
    insert into exam_event (organ_id, id, exam_id, person_id, sitting_id, at, event, by_name, note)
    select ${about.organId}::uuid, x.id, ${about.examId}::uuid, x.person, x.sitting, ${about.at}, x.event, ${about.by},
      x.note
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as x(id uuid, person uuid, sitting uuid, event text, note text)`.execute(db)
}

export interface StoredEvent {
  readonly at: Date
  readonly event: string
  readonly person: string | null
  readonly name: string | null
  readonly by: string
  readonly note: string | null
}

/** Newest first; of one person, or of all. */
export async function readEvents(
  db: ScopedDb,
  organId: string,
  examId: string,
  personId: string | null,
): Promise<readonly StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select v.at, v.event, v.person_id as person, c.name, v.by_name as "by", v.note
    from exam_event v left join exam_candidate c
      on c.organ_id = v.organ_id and c.exam_id = v.exam_id and c.person_id = v.person_id
    where v.organ_id = ${organId} and v.exam_id = ${examId}
      and (${personId}::uuid is null or v.person_id = ${personId}) order by v.at desc, v.id desc limit 2000`.execute(db)
  return rows
}
