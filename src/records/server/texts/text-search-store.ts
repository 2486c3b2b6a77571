import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import type { FoundFile, FoundText } from '../../api.ts'
import type { Shown } from '../search-store.ts'
import { byWordIndex } from '../word-index-store.ts'
import { snippetOf } from './snippet-of.ts'

export interface TextQuestion {
  /** Of the records that the files prove. */
  readonly types: readonly string[]
  /** Text for `::tsquery`. */
  readonly words: string
  /** As it was asked, and its words in small letters. */
  readonly text: string
  readonly terms: readonly string[]
  readonly most: number
}

/** `isMore`: not all that agree were looked into. */
export interface FoundTexts extends Shown<FoundText> {
  readonly isMore: boolean
}

/** Contents looked into for a question, so that a word found everywhere costs no more than others. */
const mostTexts = 1000
/** Of those whose tokens agree but may not stand side by side. */
const mostChecked = 300
/** Characters shown, and how many of them before what was found. */
const stretch = { before: 24, whole: 80 }

/** Files that prove records of some types and hold the words in their text but not in their name, newest first. */
export async function findTexts(db: ScopedDb, organId: string, asked: TextQuestion): Promise<FoundTexts> {
  const { contents, isMore } = await contentsWith(db, organId, asked)
  if (contents.length === 0) return { total: 0, rows: [], isMore }
  const { types, text, most, terms } = asked
  const { rows } = await sql<FoundFile & { total: number; at: number; stretch: string; length: number }>`
    with found as materialized (
      select e.id, e.name, e.filed_at, e.sm3, r.id as "recordId", r.type as "recordType", r.title as "recordTitle"
      from evidence e join record r on r.organ_id = ${organId} and r.id = e.record_id and r.type = any(${types}::text[])
      where e.organ_id = ${organId} and e.sm3 = any(${contents}::text[]) and e.withdrawn_at is null
        and strpos(lower(e.name), lower(${text})) = 0
    ), shown as (
      select f.*, t.body, greatest(strpos(lower(t.body), ${terms[0] ?? ''}), 1) as at
      from (select * from found order by filed_at desc, id desc limit ${most}) f
      join evidence_text t on t.organ_id = ${organId} and t.sm3 = f.sm3
    )
    select (select count(*)::int from found) as total, id, name, "recordId", "recordType", "recordTitle", at,
      length(body) as length, substr(body, greatest(at - ${stretch.before}, 1), ${stretch.whole}) as stretch
    from shown order by filed_at desc, id desc`.execute(db)
  return { total: rows[0]?.total ?? 0, rows: rows.map(foundText), isMore }
}

/** By the tokens; words of more than two characters are looked for in the text itself as well. */
async function contentsWith(db: ScopedDb, organId: string, { words, terms }: TextQuestion) {
  const isSure = terms.every((term) => [...term].length <= 2)
  const most = isSure ? mostTexts : mostChecked
  const { rows } = await byWordIndex(
    db,
    sql<{ sm3: string }>`
      select t.sm3 from evidence_text t where t.organ_id = ${organId} and t.search @@ ${words}::tsquery
      limit ${most}`,
  )
  const contents = rows.map(({ sm3 }) => sm3)
  const isMore = contents.length === most
  if (isSure || contents.length === 0) return { contents, isMore }
  const checked = await sql<{ sm3: string }>`
    select t.sm3 from evidence_text t where t.organ_id = ${organId} and t.sm3 = any(${contents}::text[])
      and not exists (select 1 from unnest(${terms}::text[]) term where strpos(lower(t.body), term) = 0)`.execute(db)
  return { contents: checked.rows.map(({ sm3 }) => sm3), isMore }
}

function foundText(row: FoundFile & { total: number; at: number; stretch: string; length: number }): FoundText {
  const { total: _, at, stretch: words, length, ...file } = row
  const from = Math.max(at - stretch.before, 1)
  return { ...file, snippet: snippetOf(words, from === 1, from + stretch.whole > length) }
}
