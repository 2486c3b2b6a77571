import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'
import { isId } from '#records/server/is-id.ts'
import type { Paper } from '../../papers/paper.ts'
import type { BankSource } from '../../papers/paper-source-guard.ts'

/** A paper as it is stored. What is in `paper` and `source` was written by this program alone. */
export interface StoredPaper {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly source: BankSource
  readonly seed: string
  readonly paper: Paper
  readonly madeAt: Date
  readonly madeBy: string
  readonly putAwayAt: Date | null
  readonly putAwayBy: string | null
  readonly putAwayReason: string | null
}

const columns = sql`id, title, note, source, seed, paper, made_at as "madeAt", made_by as "madeBy",
  put_away_at as "putAwayAt", put_away_by as "putAwayBy", put_away_reason as "putAwayReason"`

/** The newest first. */
export async function readPapers(db: ScopedDb, organId: string): Promise<readonly StoredPaper[]> {
  const { rows } = await sql<StoredPaper>`
    select ${columns} from exam_paper where organ_id = ${organId} order by made_at desc, id limit 500`.execute(db)
  return rows
}

export async function findPaper(db: ScopedDb, organId: string, id: string): Promise<StoredPaper | undefined> {
  if (!isId(id)) return undefined
  const { rows } = await sql<StoredPaper>`
    select ${columns} from exam_paper where organ_id = ${organId} and id = ${id}::uuid`.execute(db)
  return rows[0]
}

export type NewPaper = Pick<StoredPaper, 'id' | 'title' | 'note' | 'source' | 'seed' | 'paper' | 'madeAt' | 'madeBy'>

export async function insertPaper(db: ScopedDb, organId: string, paper: NewPaper): Promise<void> {
  await sql`
    insert into exam_paper (organ_id, id, title, note, source, seed, paper, made_at, made_by)
    values (${organId}, ${paper.id}, ${paper.title}, ${paper.note}, ${JSON.stringify(paper.source)}::jsonb, ${paper.seed},
      ${JSON.stringify(paper.paper)}::jsonb, ${paper.madeAt}, ${paper.madeBy})`.execute(db)
}

/** Whether there was one to put away. */
export async function markPutAway(
  db: ScopedDb,
  organId: string,
  id: string,
  { at, by, reason }: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<boolean> {
  const { rows } = await sql`
    update exam_paper set put_away_at = ${at}, put_away_by = ${by}, put_away_reason = ${reason}
    where organ_id = ${organId} and id = ${id}::uuid and put_away_at is null returning id`.execute(db)
  return rows.length > 0
}
