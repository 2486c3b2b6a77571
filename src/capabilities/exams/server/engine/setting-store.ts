import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { Form } from '../../engine/form.ts'
import type { ExamSetting } from '../../engine/setting.ts'

/** The online side of an exam as it is kept. */
export interface StoredSetting {
  readonly setting: ExamSetting
  readonly arrangedAt: Date | null
  readonly arrangedBy: string | null
  readonly questions: number | null
  readonly totalTenths: number | null
  readonly releasedAt: Date | null
  readonly keyVersion: number
}

export const settingColumns = sql`setting, arranged_at as "arrangedAt", arranged_by_name as "arrangedBy", questions,
  total_tenths as "totalTenths", released_at as "releasedAt", key_version as "keyVersion"`

/** With `lock` nobody else changes it until the transaction ends. */
export async function readSetting(
  db: ScopedDb,
  organId: string,
  examId: string,
  { lock = false } = {},
): Promise<StoredSetting | null> {
  const { rows } = await sql<StoredSetting>`
    select ${settingColumns} from exam_setting
    where organ_id = ${organId} and exam_id = ${examId} ${lock ? sql`for update` : sql``}`.execute(db)
  return rows[0] ?? null
}

export async function writeSetting(
  db: ScopedDb,
  organId: string,
  examId: string,
  { setting, at, by }: { readonly setting: ExamSetting; readonly at: Date; readonly by: string },
): Promise<void> {
  await sql`
    insert into exam_setting (organ_id, exam_id, setting, set_at, set_by_name)
    values (${organId}, ${examId}, ${JSON.stringify(setting)}, ${at}, ${by})
    on conflict (organ_id, exam_id) do update
      set setting = excluded.setting, set_at = excluded.set_at, set_by_name = excluded.set_by_name`.execute(db)
}

export interface Arrangement {
  readonly forms: readonly Form[]
  readonly questions: number
  readonly totalTenths: number
  readonly at: Date
  readonly by: string
}

export async function writeArrangement(
  db: ScopedDb,
  organId: string,
  examId: string,
  { forms, questions, totalTenths, at, by }: Arrangement,
): Promise<void> {
  await sql`
    insert into exam_form (organ_id, exam_id, form, seed, paper)
    select ${organId}::uuid, ${examId}::uuid, x.form, x.seed, x.paper
    from json_to_recordset(${JSON.stringify(forms.map((paper, form) => ({ form, seed: paper.seed, paper })))}::json)
      as x(form int, seed text, paper jsonb)`.execute(db)
  await sql`
    update exam_setting set arranged_at = ${at}, arranged_by_name = ${by}, questions = ${questions},
      total_tenths = ${totalTenths}
    where organ_id = ${organId} and exam_id = ${examId}`.execute(db)
}

/** Papers and roster as if they had never been. Only while nobody has begun. */
export async function dropArrangement(db: ScopedDb, organId: string, examId: string): Promise<void> {
  await sql`delete from exam_form where organ_id = ${organId} and exam_id = ${examId}`.execute(db)
  await sql`delete from exam_candidate where organ_id = ${organId} and exam_id = ${examId}`.execute(db)
  await sql`
    update exam_setting set arranged_at = null, arranged_by_name = null, questions = null, total_tenths = null
    where organ_id = ${organId} and exam_id = ${examId}`.execute(db)
}

export async function readForms(db: ScopedDb, organId: string, examId: string): Promise<readonly Form[]> {
  const { rows } = await sql<{ paper: Form }>`
    select paper from exam_form where organ_id = ${organId} and exam_id = ${examId} order by form`.execute(db)
  return rows.map(({ paper }) => paper)
}

export async function writeForms(db: ScopedDb, organId: string, examId: string, forms: readonly Form[]): Promise<void> {
  for (const [form, paper] of forms.entries())
    await sql`
      update exam_form set paper = ${JSON.stringify(paper)}
      where organ_id = ${organId} and exam_id = ${examId} and form = ${form}`.execute(db)
  await sql`
    update exam_setting set key_version = key_version + 1 where organ_id = ${organId} and exam_id = ${examId}`.execute(
    db,
  )
}

export async function markReleased(
  db: ScopedDb,
  organId: string,
  examId: string,
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await sql`
    update exam_setting set released_at = ${at}, released_by_name = ${by}
    where organ_id = ${organId} and exam_id = ${examId}`.execute(db)
}

/** A paper that the papers' desk made and did not put away. */
export async function readKeptPaper(db: ScopedDb, organId: string, paperId: string): Promise<Form | null> {
  const { rows } = await sql<{ paper: Form }>`
    select paper from exam_paper where organ_id = ${organId} and id = ${paperId} and put_away_at is null`.execute(db)
  return rows[0]?.paper ?? null
}
