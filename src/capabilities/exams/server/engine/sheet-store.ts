import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { NoTables, ScopedDb } from '#platform/db/database.ts'
import type { KeptLine } from '../../engine/kept-sheet.ts'

/** Packets of one tab for one sitting, put together. Of whatever organ: the batch holds those of all. */
export interface SheetAsked {
  readonly organ: string
  readonly exam: string
  readonly sitting: string
  readonly person: string
  readonly device: string
  readonly at: Date
}

export interface AnswersAsked extends SheetAsked {
  /** By the question's place in its form. */
  readonly answers: Readonly<Record<string, KeptLine>>
  /** How each is told in the trail, by the same places. */
  readonly trail: Readonly<Record<string, string>>
  readonly seq: number
}

/** A sheet that took what it was given. */
export interface SheetFound {
  readonly exam: string
  readonly sitting: string
  readonly person: string
  readonly device: string
  readonly seq: number
  readonly startedAt: Date
  readonly endsAt: Date
}

/**
 * Takes the answers that are newer than what stands, for all sheets whose pen the tab holds and whose time is not over;
 * others are not in the answer. One statement, so that a thousand answers are one write.
 */
export async function unscopedSaveAnswers(
  db: Kysely<NoTables>,
  asked: readonly AnswersAsked[],
): Promise<readonly SheetFound[]> {
  const { rows } = await sql<SheetFound>`
    update exam_sheet s set seen_at = g.at, seq = greatest(s.seq, g.seq),
      answers = s.answers || coalesce((select jsonb_object_agg(e.key, e.value) from ${newer}), '{}'),
      trail = case when length(s.trail) > ${trailLimit} then s.trail else s.trail || ${silence} ||
        coalesce((select string_agg(g.trail ->> e.key || '@' || ${secondsIn} || ';', '' order by (e.value ->> 1)::int)
          from ${newer}), '') end
    from json_to_recordset(${JSON.stringify(asked)}::json) as g(organ uuid, exam uuid, sitting uuid, person uuid,
        device text, at timestamptz, answers jsonb, trail jsonb, seq int)
      join ${ownSitting}
    where ${holdsPen}
    returning ${sheetFound}`.execute(db)
  return rows
}

/** Tells that the page is there. */
export async function unscopedSeeSheets(
  db: Kysely<NoTables>,
  asked: readonly SheetAsked[],
): Promise<readonly SheetFound[]> {
  const { rows } = await sql<SheetFound>`
    update exam_sheet s set seen_at = g.at,
      trail = case when length(s.trail) > ${trailLimit} then s.trail else s.trail || ${silence} end
    from json_to_recordset(${JSON.stringify(asked)}::json)
        as g(organ uuid, exam uuid, sitting uuid, person uuid, device text, at timestamptz)
      join ${ownSitting}
    where ${holdsPen}
    returning ${sheetFound}`.execute(db)
  return rows
}

export interface SheetStanding {
  readonly state: 'writing' | 'handed-in' | 'voided'
  readonly device: string | null
  readonly seq: number
  readonly startedAt: Date
  readonly endsAt: Date
  readonly handedInAt: Date | null
  readonly handedInBy: 'person' | 'clock' | null
  readonly answers: Readonly<Record<string, KeptLine>>
  readonly tenths: number | null
  readonly attempt: number
}

/** A sitting and its sheet, of this person and exam only. */
export async function readSheet(
  db: ScopedDb,
  { organ, exam, sitting, person }: Pick<SheetAsked, 'organ' | 'exam' | 'sitting' | 'person'>,
): Promise<SheetStanding | null> {
  const { rows } = await sql<SheetStanding>`
    select t.state, s.device, s.seq, t.started_at as "startedAt", t.ends_at as "endsAt", t.handed_in_at as "handedInAt",
      t.handed_in_by as "handedInBy", s.answers, t.tenths, t.attempt
    from exam_sitting t join exam_sheet s on s.organ_id = t.organ_id and s.sitting_id = t.id
    where t.organ_id = ${organ} and t.id = ${sitting} and t.exam_id = ${exam} and t.person_id = ${person}`.execute(db)
  return rows[0] ?? null
}

const trailLimit = 20_000

const ownSitting = sql`exam_sitting t
  on t.organ_id = g.organ and t.id = g.sitting and t.exam_id = g.exam and t.person_id = g.person`

const holdsPen = sql`s.organ_id = g.organ and s.sitting_id = g.sitting and s.device = g.device and g.at <= s.until_at`

/** Of one question the greatest number stands, in whatever order packets come. */
const newer = sql`jsonb_each(g.answers) e
  where coalesce((s.answers -> e.key ->> 1)::int, -1) < (e.value ->> 1)::int`

const secondsIn = seconds(sql`g.at - t.started_at`)

const silence = sql`case when g.at - s.seen_at > interval '60 s'
  then '!' || ${seconds(sql`g.at - s.seen_at`)} || '@' || ${secondsIn} || ';' else '' end`

const sheetFound = sql`t.exam_id as exam, s.sitting_id as sitting, t.person_id as person, s.device, s.seq,
   t.started_at as "startedAt", t.ends_at as "endsAt"`

function seconds(span: RawBuilder<unknown>) {
  return sql`floor(extract(epoch from ${span}))::int::text`
}
