import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

export interface StatementLine {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly year: number
  readonly postTerm: string
  readonly post: string
  readonly person: string
  readonly updatedAt: Date
}

/** Statements of the organ that are not voided, newest year first; of one post and year, or all. */
export async function statementsOf(
  db: ScopedDb,
  organId: string,
  wanted: { readonly postTerm?: string; readonly year?: number } = {},
): Promise<readonly StatementLine[]> {
  const ofPost = wanted.postTerm === undefined ? sql`true` : sql`s.post_term = ${wanted.postTerm}`
  const ofYear = wanted.year === undefined ? sql`true` : sql`r.year = ${wanted.year}`
  const found = await sql<StatementLine>`
    select r.id, r.title, r.state, r.year, s.post_term as "postTerm", term.title as post,
      coalesce(holder.title, '') as person, r.updated_at as "updatedAt"
    from record r
    join statement s on s.organ_id = r.organ_id and s.id = r.id
    join record term on term.organ_id = r.organ_id and term.id = s.post_term
    join post_term p on p.organ_id = r.organ_id and p.id = s.post_term
    left join record holder on holder.organ_id = r.organ_id and holder.id = p.person
    where r.organ_id = ${organId} and r.type = 'statement' and r.state <> 'voided' and ${ofPost} and ${ofYear}
    order by r.year desc, term.title, r.id`.execute(db)
  return found.rows
}
