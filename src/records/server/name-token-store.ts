import { sql } from 'kysely'
import type { Database, ScopedDb } from '#platform/db/database.ts'
import type { Register } from '../register.ts'
import { nameKind, nameTokens } from './name-tokens.ts'

const chunk = 1000

/** Gives records that were saved before their type was found by sound the tokens they lack; tells how many. */
export async function unscopedFillNames(database: Database, { recordTypes }: Register): Promise<number> {
  let filled = 0
  for (const type of recordTypes.filter((one) => nameKind(one) !== null)) {
    const mute = await database.unscoped('names without sounds', (db) => withoutSounds(db, type.name))
    const found = mute.map((row) => ({ ...row, tokens: nameTokens(type, row.title) }))
    const heard = found.filter(({ tokens }) => tokens.length > 0)
    for (let at = 0; at < heard.length; at += chunk)
      await database.unscoped('sounds of names', (db) => addTokens(db, heard.slice(at, at + chunk)))
    filled += heard.length
  }
  return filled
}

interface Mute {
  readonly organId: string
  readonly id: string
  readonly title: string
}

async function withoutSounds(db: ScopedDb, type: string): Promise<readonly Mute[]> {
  const { rows } = await sql<Mute>`
    select organ_id as "organId", id, title from record
    where type = ${type} and not search @@ $$'~':*$$::tsquery order by organ_id, id`.execute(db)
  return rows
}

async function addTokens(db: ScopedDb, rows: readonly (Mute & { readonly tokens: readonly string[] })[]) {
  await sql`
    update record r set search = r.search || array_to_tsvector(x.tokens)
    from json_to_recordset(${JSON.stringify(rows)}::json) as x("organId" uuid, id uuid, tokens text[])
    where r.organ_id = x."organId" and r.id = x.id`.execute(db)
}
