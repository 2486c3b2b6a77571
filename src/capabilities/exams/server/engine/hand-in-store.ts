import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { KeptSheet } from '../../engine/kept-sheet.ts'
import type { SheetAsked } from './sheet-store.ts'

/** A sheet to be handed in, locked until the transaction ends; the keys do not change until then. */
export interface SheetToClose {
  readonly organ: string
  readonly exam: string
  readonly sitting: string
  readonly person: string
  readonly name: string
  readonly endsAt: Date
  readonly answers: KeptSheet
  readonly keyVersion: number
}

/** Those of the tabs' sheets that are under way. */
export async function unscopedSheetsToClose(
  db: ScopedDb,
  asked: readonly SheetAsked[],
): Promise<readonly SheetToClose[]> {
  const { rows } = await sql<SheetToClose>`
    select ${sheetToClose}
    from json_to_recordset(${JSON.stringify(asked)}::json)
        as g(organ uuid, exam uuid, sitting uuid, person uuid, device text, at timestamptz)
      join exam_sitting t
        on t.organ_id = g.organ and t.id = g.sitting and t.exam_id = g.exam and t.person_id = g.person
      ${besides}
    where t.state = 'writing' and s.device = g.device order by t.id for update of t, s for share of e`.execute(db)
  return rows
}

/** Sheets whose time and grace are over; those another server has in hand are left to it. */
export async function unscopedOverdueSheets(db: ScopedDb, now: Date, most: number): Promise<readonly SheetToClose[]> {
  const { rows } = await sql<SheetToClose>`
    select ${sheetToClose} from exam_sitting t ${besides}
    where t.state = 'writing' and t.ends_at <= ${now} and s.until_at < ${now}
    order by t.id limit ${most} for update of t, s skip locked for share of e`.execute(db)
  return rows
}

export interface ClosedSheet {
  readonly organ: string
  readonly exam: string
  readonly sitting: string
  readonly person: string
  readonly at: Date
  readonly by: 'person' | 'clock'
  readonly byName: string
  readonly tenths: number | null
  readonly keyVersion: number
  readonly event: string
}

/** Takes the pen away, and writes when, by whom and how many points. */
export async function unscopedCloseSheets(db: ScopedDb, closed: readonly ClosedSheet[]): Promise<void> {
  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(closed)}::json) as x(organ uuid, exam uuid, sitting uuid,
        person uuid, at timestamptz, "by" text, "byName" text, tenths int, "keyVersion" int, event uuid)
    ), sittings as (
      update exam_sitting t set state = 'handed-in', handed_in_at = g.at, handed_in_by = g."by", tenths = g.tenths,
        key_version = g."keyVersion"
      from given g where t.organ_id = g.organ and t.id = g.sitting
    ), sheets as (
      update exam_sheet s set device = null from given g where s.organ_id = g.organ and s.sitting_id = g.sitting
    )
    insert into exam_event (organ_id, id, exam_id, person_id, sitting_id, at, event, by_name)
    select organ, event, exam, person, sitting, at, case "by" when 'clock' then 'time-out' else 'handed-in' end, "byName"
    from given`.execute(db)
}

const sheetToClose = sql`t.organ_id as organ, t.exam_id as exam, t.id as sitting, t.person_id as person, c.name,
  t.ends_at as "endsAt", s.answers, e.key_version as "keyVersion"`

const besides = sql`
  join exam_sheet s on s.organ_id = t.organ_id and s.sitting_id = t.id
  join exam_candidate c on c.organ_id = t.organ_id and c.exam_id = t.exam_id and c.person_id = t.person_id
  join exam_setting e on e.organ_id = t.organ_id and e.exam_id = t.exam_id`
