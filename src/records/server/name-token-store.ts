import { sql } from 'kysely'
import type { Database, ScopedDb } from '#platform/db/database.ts'
import type { Register } from '../register.ts'
import { nameKind, nameTokens } from './name-tokens.ts'

const chunk = 1000

/** Gives records that were saved before their type was found by sound the tokens they lack; tells how many. */
export async function unscopedFillNames(database: Database, { recordTypes }: Register): Promise<number> {
  const named = new Map(recordTypes.filter((one) => nameKind(one) !== null).map((one) => [one.name, one]))
  const mute = await database.unscoped('names without sounds', (db) => withoutSounds(db, [...named.keys()]))
  const heard = mute.flatMap((row) => {
    const type = named.get(row.type)
    const tokens = type === undefined ? [] : nameTokens(type, row.title)
    return tokens.length === 0 ? [] : [{ ...row, tokens }]
  })
  for (let at = 0; at < heard.length; at += chunk)
    await database.unscoped('sounds of names', (db) => addTokens(db, heard.slice(at, at + chunk)))
  return heard.length
}

interface Mute {
  readonly organId: string
  readonly id: string
  readonly type: string
  readonly title: string
}

/** Of all types in one go: no index begins with the type, so that each would be looked for through the whole ledger. */
async function withoutSounds(db: ScopedDb, types: readonly string[]): Promise<readonly Mute[]> {
  const { rows } = await sql<Mute>`
    select organ_id as "organId", id, type, title from record
    where type = any(${types}::text[]) and not search @@ $$'~':*$$::tsquery order by organ_id, id`.execute(db)
  return rows
}

async function addTokens(db: ScopedDb, rows: readonly (Mute & { readonly tokens: readonly string[] })[]) {
  await sql`
    update record r set search = r.search || array_to_tsvector(x.tokens)
    from json_to_recordset(${JSON.stringify(rows)}::json) as x("organId" uuid, id uuid, tokens text[])
    where r.organ_id = x."organId" and r.id = x.id`.execute(db)
}
