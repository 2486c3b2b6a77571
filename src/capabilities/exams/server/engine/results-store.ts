import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { MarkerPoints } from '../../engine/given-marks.ts'
import type { KeptSheet } from '../../engine/kept-sheet.ts'

export async function hasBegun(db: ScopedDb, organId: string, examId: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from exam_sitting where organ_id = ${organId} and exam_id = ${examId} limit 1`.execute(db)
  return rows.length > 0
}

/** A sheet that was handed in, with its person. */
export interface StoredSheet {
  readonly sitting: string
  readonly person: string
  readonly attempt: number
  readonly answers: KeptSheet
  readonly tenths: number | null
}

/** Sheets handed in after `last` in the order of their ids: of one person, or of all. */
export async function readHandedIn(
  db: ScopedDb,
  { organId, examId, personId = null }: { organId: string; examId: string; personId?: string | null },
  { last = null, most = 1000 }: { last?: string | null; most?: number } = {},
): Promise<readonly StoredSheet[]> {
  const { rows } = await sql<StoredSheet>`
    select t.id as sitting, t.person_id as person, t.attempt, s.answers, t.tenths
    from exam_sitting t join exam_sheet s on s.organ_id = t.organ_id and s.sitting_id = t.id
    where t.organ_id = ${organId} and t.exam_id = ${examId} and t.state = 'handed-in'
      and (${personId}::uuid is null or t.person_id = ${personId}) and (${last}::uuid is null or t.id > ${last})
    order by t.id limit ${most}`.execute(db)
  return rows
}

/** What each marker gave, in the order in which it was given; `settledMarks` tells what it comes to. */
export async function readGivenMarks(
  db: ScopedDb,
  organId: string,
  sittings: readonly string[],
): Promise<readonly GivenMark[]> {
  const { rows } = await sql<GivenMark>`
    select sitting_id as sitting, question_id as question, marker_id as marker, tenths from exam_mark
    where organ_id = ${organId} and sitting_id = any(${sittings}::uuid[]) order by marked_at`.execute(db)
  return rows
}

export interface GivenMark extends MarkerPoints {
  readonly sitting: string
}

export interface SittingRow {
  readonly id: string
  readonly person: string
  readonly attempt: number
  readonly state: 'writing' | 'handed-in' | 'voided'
  readonly startedAt: Date
  readonly endsAt: Date
  readonly handedInAt: Date | null
  readonly handedInBy: 'person' | 'clock' | null
  readonly tenths: number | null
  readonly voidReason: string | null
}

/** All sittings of an exam, or of one person, in the order of the attempts. */
export async function readSittings(
  db: ScopedDb,
  organId: string,
  examId: string,
  personId: string | null = null,
): Promise<readonly SittingRow[]> {
  const { rows } = await sql<SittingRow>`
    select id, person_id as person, attempt, state, started_at as "startedAt", ends_at as "endsAt",
      handed_in_at as "handedInAt", handed_in_by as "handedInBy", tenths, void_reason as "voidReason"
    from exam_sitting where organ_id = ${organId} and exam_id = ${examId}
      and (${personId}::uuid is null or person_id = ${personId}) order by person_id, attempt`.execute(db)
  return rows
}

/** What a watched sitting tells besides. */
export interface WatchedSheet {
  readonly sitting: string
  readonly seenAt: Date
  readonly answered: number
  readonly takeOvers: number
}

export async function readWatched(db: ScopedDb, organId: string, examId: string): Promise<readonly WatchedSheet[]> {
  const { rows } = await sql<WatchedSheet>`
    select s.sitting_id as sitting, s.seen_at as "seenAt", s.take_overs as "takeOvers",
      (select count(*)::int from jsonb_each(s.answers) a where a.value -> 0 not in ('[]', '""')) as answered
    from exam_sitting t join exam_sheet s on s.organ_id = t.organ_id and s.sitting_id = t.id
    where t.organ_id = ${organId} and t.exam_id = ${examId}`.execute(db)
  return rows
}

export async function readTrailOf(
  db: ScopedDb,
  { organId, examId, sitting }: { readonly organId: string; readonly examId: string; readonly sitting: string },
): Promise<{ readonly trail: string; readonly startedAt: Date } | null> {
  const { rows } = await sql<{ trail: string; startedAt: Date }>`
    select s.trail, t.started_at as "startedAt"
    from exam_sitting t join exam_sheet s on s.organ_id = t.organ_id and s.sitting_id = t.id
    where t.organ_id = ${organId} and t.exam_id = ${examId} and t.id = ${sitting}`.execute(db)
  return rows[0] ?? null
}
