import { type ColumnType, sql } from 'kysely'
import type { DocxForm } from '#gongwen/check/form-of.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import type { CheckedLine, TextVersion } from '../checked-view.ts'
import { messages } from './messages.ts'

export interface TextKey {
  readonly organId: string
  readonly recordId: string
}

export interface Writer {
  readonly personId: string
  readonly name: string
  readonly at: Date
}

/** As `keepText` wrote it, and nobody else: the text, and of a Word file how it looks. */
type KeptText = ReadDocument & { readonly form?: DocxForm }

type Tables = {
  imported_statement_version: {
    organ_id: string
    record_id: string
    number: number
    note: string
    document: ColumnType<KeptText, string>
    made_by: string
    made_by_name: string
    made_at: Date
  }
}

/** Keeps a text under the number; versions are never changed. @throws Refusal 'conflict' when somebody was quicker */
export async function keepText(
  db: ScopedDb,
  key: TextKey,
  version: {
    readonly number: number
    readonly note: string
    readonly document: ReadDocument
    readonly form?: DocxForm
  },
  by: Writer,
): Promise<void> {
  const table = db.withTables<Tables>().insertInto('imported_statement_version')
  const kept = await table
    .values({
      ...{ organ_id: key.organId, record_id: key.recordId, number: version.number, note: version.note },
      document: JSON.stringify({ ...version.document, form: version.form }),
      ...{ made_by: by.personId, made_by_name: by.name, made_at: by.at },
    })
    .onConflict((found) => found.doNothing())
    .executeTakeFirst()
  if (kept.numInsertedOrUpdatedRows !== 1n) throw new Refusal('conflict', messages.notLatest)
}

/** Newest first. */
export async function versionsOf(db: ScopedDb, key: TextKey): Promise<readonly TextVersion[]> {
  const rows = await from(db, key)
    .select(['number', 'note', 'made_by_name', 'made_at'])
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ number: row.number, note: row.note, by: row.made_by_name, at: row.made_at.toISOString() },
  }))
}

/** The text of a version as it was kept; of the last one unless told. @throws Refusal 'not-found' */
export async function textOfVersion(
  db: ScopedDb,
  key: TextKey,
  number: number | null = null,
): Promise<{ readonly number: number; readonly document: ReadDocument; readonly form?: DocxForm }> {
  const rows = from(db, key).select(['number', 'document']).orderBy('number', 'desc').limit(1)
  const row = await (number === null ? rows : rows.where('number', '=', number)).executeTakeFirst()
  if (row === undefined) throw new Refusal('not-found', messages.noVersion)
  const { form, ...document } = row.document
  return { number: row.number, document, ...(form === undefined ? {} : { form }) }
}

/** Texts that were taken in, the last worked on first. */
export async function listTexts(db: ScopedDb, organId: string, most: number): Promise<readonly CheckedLine[]> {
  const { rows } = await sql<Omit<CheckedLine, 'updatedAt'> & { readonly updatedAt: Date }>`
    select r.id, r.title, r.year, s.origin, r.state, r.updated_by_name as by,
      greatest(r.updated_at, (select max(v.made_at) from imported_statement_version v
        where v.organ_id = r.organ_id and v.record_id = r.id)) as "updatedAt"
    from record r join imported_statement s on s.organ_id = r.organ_id and s.id = r.id
    where r.organ_id = ${organId} and r.type = 'imported-statement' and r.state <> 'voided'
    order by "updatedAt" desc, r.id limit ${most}`.execute(db)
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }))
}

export interface OtherText {
  readonly name: string
  readonly year: number | null
  readonly origin: string
  readonly text: string
}

/** The newest version of every other text that was brought, the last worked on first: what a text may have been copied from. */
export async function otherTexts(db: ScopedDb, key: TextKey, most: number): Promise<readonly OtherText[]> {
  const { rows } = await sql<OtherText>`
    select r.title as name, r.year, s.origin, v.document ->> 'text' as text from record r
    join imported_statement s on s.organ_id = r.organ_id and s.id = r.id
    join lateral (select document from imported_statement_version v where v.organ_id = r.organ_id and v.record_id = r.id
      order by number desc limit 1) v on true
    where r.organ_id = ${key.organId} and r.type = 'imported-statement' and r.state <> 'voided' and r.id <> ${key.recordId}
    order by r.updated_at desc, r.id limit ${most}`.execute(db)
  return rows
}

/** Of the organ's own, the newest of the year before that is kept: what this year's is compared with. */
export async function textOfYearBefore(
  db: ScopedDb,
  key: TextKey,
  { year, postTerm }: { readonly year: number; readonly postTerm: string | null },
): Promise<{ readonly title: string; readonly document: ReadDocument } | null> {
  const { rows } = await sql<{ title: string; document: ReadDocument }>`
    select r.title, v.document from record r
    join imported_statement s on s.organ_id = r.organ_id and s.id = r.id
    join imported_statement_version v on v.organ_id = r.organ_id and v.record_id = r.id
    where r.organ_id = ${key.organId} and r.type = 'imported-statement' and r.state <> 'voided' and r.id <> ${key.recordId}
      and r.year = ${year - 1} and s.origin = 'own' and (${postTerm}::uuid is null or s.post_term is null or s.post_term = ${postTerm})
    order by v.made_at desc limit 1`.execute(db)
  return rows[0] ?? null
}

function from(db: ScopedDb, key: TextKey) {
  return db
    .withTables<Tables>()
    .selectFrom('imported_statement_version')
    .where('organ_id', '=', key.organId)
    .where('record_id', '=', key.recordId)
}
