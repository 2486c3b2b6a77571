import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import { type StoredSetting, settingColumns } from '../engine/setting-store.ts'

export interface StoredExam extends StoredSetting {
  readonly exam: string
  readonly roster: number
  readonly sat: number
}

/** All exams of the organ that have an online side, those last opened first. */
export async function readOnlineExams(db: ScopedDb, organId: string): Promise<readonly StoredExam[]> {
  const { rows } = await sql<StoredExam>`
    select exam_id as exam, ${settingColumns},
      (select count(*)::int from exam_candidate c
        where c.organ_id = s.organ_id and c.exam_id = s.exam_id
        and c.exempt_at is null) as roster,
      (select count(distinct t.person_id)::int from exam_sitting t
        where t.organ_id = s.organ_id and t.exam_id = s.exam_id and t.state = 'handed-in') as sat
    from exam_setting s
    where organ_id = ${organId}
    order by setting->>'opensAt' desc limit 500`.execute(db)
  return rows
}
