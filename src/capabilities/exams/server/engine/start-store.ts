import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { KeptSheet } from '../../engine/kept-sheet.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import type { Examinee, PastSitting } from '../../engine/sitting.ts'

/** Who presses start, of whatever organ: the batch holds those of all. */
export interface StartAsked {
  readonly organ: string
  readonly exam: string
  readonly person: string
  readonly device: string
  readonly at: Date
}

export interface ExamineeFound {
  readonly title: string
  readonly book: 'open' | 'closed' | null
  readonly recordState: string
  readonly arrangedAt: Date | null
  readonly totalTenths: number | null
  readonly name: string
  /** `null`: not on the roster. */
  readonly examinee: Examinee | null
}

/** What is known of each who asks, in their order; `null` where the exam has no online side. */
export async function unscopedExaminees(
  db: ScopedDb,
  asked: readonly Pick<StartAsked, 'organ' | 'exam' | 'person'>[],
): Promise<readonly (ExamineeFound | null)[]> {
  const { rows } = await sql<ExamineeRow>`
    select g.n, r.title, x.book, r.state as "recordState", e.arranged_at as "arrangedAt", e.total_tenths as "totalTenths",
      c.name, c.exempt_at is not null as exempt, c.extra_minutes as "extraMinutes", c.more_attempts as "moreAttempts",
      c.make_up_opens_at as "opensAt", c.make_up_closes_at as "closesAt", t.sittings
    from json_to_recordset(${numbered(asked)}::json) as g(n int, organ uuid, exam uuid, person uuid)
      join exam_setting e on e.organ_id = g.organ and e.exam_id = g.exam
      join record r on r.organ_id = g.organ and r.id = g.exam
      join exam x on x.organ_id = g.organ and x.id = g.exam
      left join exam_candidate c on c.organ_id = g.organ and c.exam_id = g.exam and c.person_id = g.person
      left join lateral (${pastSittings}) t on true`.execute(db)
  const byPlace = new Map(rows.map((row) => [row.n, row]))
  return asked.map((_, n) => found(byPlace.get(n)))
}

export interface SittingToMake extends StartAsked {
  readonly id: string
  readonly event: string
  readonly attempt: number
  readonly endsAt: Date
  readonly untilAt: Date
}

/** Sitting, sheet and event of each; where a sitting is under way by now, nothing. */
export async function unscopedInsertSittings(
  db: ScopedDb,
  made: readonly SittingToMake[],
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const given = made.map((one) => ({ ...one, name: names.get(one.person) ?? '' }))
  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(given)}::json) as x(organ uuid, exam uuid, person uuid,
        device text, at timestamptz, id uuid, event uuid, attempt int, "endsAt" timestamptz, "untilAt" timestamptz, name text)
    ), made as (
      insert into exam_sitting (organ_id, id, exam_id, person_id, attempt, state, started_at, ends_at)
      select organ, id, exam, person, attempt, 'writing', at, "endsAt" from given
      on conflict do nothing returning id
    ), sheets as (
      insert into exam_sheet (organ_id, sitting_id, device, until_at, seen_at)
      select organ, id, device, "untilAt", at from given join made using (id)
    )
    insert into exam_event (organ_id, id, exam_id, person_id, sitting_id, at, event, by_name)
    select organ, event, exam, person, id, at, 'started', name from given join made using (id)`.execute(db)
}

export interface PenTaken {
  readonly organ: string
  readonly exam: string
  readonly person: string
  readonly id: string
  readonly attempt: number
  readonly startedAt: Date
  readonly endsAt: Date
  readonly device: string
  readonly answers: KeptSheet
  readonly seq: number
}

/** Gives each the pen of the sitting that is under way. One line for each person and exam, so ask for each once. */
export async function unscopedTakePens(
  db: ScopedDb,
  asked: readonly (StartAsked & { readonly event: string; readonly name: string })[],
): Promise<readonly PenTaken[]> {
  const { rows } = await sql<PenTaken>`
    with given as (
      select * from json_to_recordset(${JSON.stringify(asked)}::json)
        as x(organ uuid, exam uuid, person uuid, device text, at timestamptz, event uuid, name text)
    ), found as (
      select g.*, t.id, t.attempt, t.started_at, t.ends_at, s.device as former
      from given g join exam_sitting t
          on t.organ_id = g.organ and t.exam_id = g.exam and t.person_id = g.person and t.state = 'writing'
        join exam_sheet s on s.organ_id = g.organ and s.sitting_id = t.id
      where g.at <= s.until_at order by t.id for update of s
    ), taken as (
      update exam_sheet s set device = f.device, seen_at = f.at,
        take_overs = s.take_overs + case when f.former is distinct from f.device then 1 else 0 end
      from found f where s.organ_id = f.organ and s.sitting_id = f.id
      returning s.sitting_id as id, s.answers, s.seq
    ), told as (
      insert into exam_event (organ_id, id, exam_id, person_id, sitting_id, at, event, by_name)
      select organ, event, exam, person, id, at, 'taken-over', name from found where former is distinct from device
    )
    select f.organ, f.exam, f.person, f.id, f.attempt, f.started_at as "startedAt", f.ends_at as "endsAt", f.device,
      s.answers, s.seq
    from found f join taken s using (id)`.execute(db)
  return rows
}

/** Exams with this person on the roster. */
export async function readOwnExams(db: ScopedDb, organId: string, personId: string): Promise<readonly OwnExamRow[]> {
  const { rows } = await sql<OwnExamRow>`
    select c.exam_id as exam, e.released_at as "releasedAt", e.setting - 'audience' as setting
    from exam_candidate c join exam_setting e on e.organ_id = c.organ_id and e.exam_id = c.exam_id
    where c.organ_id = ${organId} and c.person_id = ${personId} order by c.exam_id desc limit 200`.execute(db)
  return rows
}

interface OwnExamRow {
  readonly exam: string
  readonly releasedAt: Date | null
  readonly setting: ExamSetting
}

interface ExamineeRow extends Omit<ExamineeFound, 'examinee'> {
  readonly n: number
  readonly exempt: boolean
  readonly extraMinutes: number | null
  readonly moreAttempts: number
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly sittings: readonly PastSitting[]
}

const pastSittings = sql`
  select coalesce(json_agg(json_build_object('id', id, 'attempt', attempt, 'state', state,
    'endsAt', (extract(epoch from ends_at) * 1000)::bigint,
    'handedInAt', (extract(epoch from handed_in_at) * 1000)::bigint, 'tenths', tenths) order by attempt), '[]') as sittings
  from exam_sitting where organ_id = g.organ and exam_id = g.exam and person_id = g.person`

function found(row: ExamineeRow | undefined): ExamineeFound | null {
  if (row === undefined) return null
  const { exempt, extraMinutes, moreAttempts, opensAt, closesAt, sittings, n: _n, ...known } = row
  if (extraMinutes === null) return { ...known, examinee: null }
  const makeUp =
    opensAt === null || closesAt === null ? null : { opensAt: opensAt.getTime(), closesAt: closesAt.getTime() }
  return { ...known, examinee: { exempt, extraMinutes, moreAttempts, makeUp, sittings } }
}

function numbered(asked: readonly object[]): string {
  return JSON.stringify(asked.map((one, n) => ({ ...one, n })))
}
