import { sql } from 'kysely'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'

/** A question as far as two are compared. */
export interface StoredStem {
  readonly id: string
  readonly kind: string | null
  readonly state: string
  readonly stem: string
  readonly options: readonly string[]
  readonly answer: string | null
}

/** Questions with the stem, but for blanks and marks; voided ones left out. */
export async function readTwins(db: ScopedDb, organId: string, stem: string): Promise<readonly StoredStem[]> {
  const same = sql<boolean>`question_fold(q.stem) = question_fold(${stem})`
  return selectStems(db, organId, same)
}

/** All questions that are not voided: what an import is compared with. */
export async function readStems(db: ScopedDb, organId: string): Promise<readonly StoredStem[]> {
  return selectStems(db, organId, sql<boolean>`true`)
}

async function selectStems(db: ScopedDb, organId: string, where: ReturnType<typeof sql<boolean>>) {
  const { rows } = await sql<StoredStem>`
    select q.id, q.kind, r.state, coalesce(q.stem, '') as stem, q.answer,
      array_remove(array[q.option_a, q.option_b, q.option_c, q.option_d, q.option_e, q.option_f], null) as options
    from question q join record r on r.organ_id = q.organ_id and r.id = q.id
    where q.organ_id = ${organId} and r.organ_id = ${organId} and r.state <> ${voided.state} and ${where}
    order by q.id`.execute(db)
  return rows
}

/** How many questions share all of these. */
export interface CountedQuestion {
  readonly law: string
  readonly state: string
  readonly kind: string | null
  readonly difficulty: string | null
  readonly checked: string | null
  readonly madeOn: string | null
  readonly count: number
}

export async function countQuestions(db: ScopedDb, organId: string): Promise<readonly CountedQuestion[]> {
  const { rows } = await sql<CountedQuestion>`
    select coalesce(q.law, '') as law, r.state, q.kind, q.difficulty, q.checked, q.made_on as "madeOn", count(*)::int as count
    from question q join record r on r.organ_id = q.organ_id and r.id = q.id
    where q.organ_id = ${organId} and r.organ_id = ${organId} and r.state <> ${voided.state}
    group by 1, 2, 3, 4, 5, 6`.execute(db)
  return rows
}
