import { sql } from 'kysely'
import type { ScopedDb } from '#platform/db/database.ts'

/** A comment that nobody has dealt with, on a statement that is not sealed. Persons by id. */
export interface OpenComment {
  readonly id: string
  readonly statementId: string
  readonly statementTitle: string
  /** Whose statement it is; `null` where its post is not known. */
  readonly holder: string | null
  readonly draftedBy: string
  readonly madeBy: string
  /** 'YYYY-MM-DD' by the clock of Beijing. */
  readonly on: string
}

/** Oldest first. */
export async function openCommentsOf(db: ScopedDb, organId: string): Promise<readonly OpenComment[]> {
  const { rows } = await sql<OpenComment>`
    select c.id, c.statement_id as "statementId", r.title as "statementTitle", p.person as holder,
      r.created_by as "draftedBy", c.made_by as "madeBy", (c.made_at at time zone 'Asia/Shanghai')::date as "on"
    from statement_comment c
    join record r on r.organ_id = c.organ_id and r.id = c.statement_id
    join statement s on s.organ_id = c.organ_id and s.id = c.statement_id
    left join post_term p on p.organ_id = c.organ_id and p.id = s.post_term
    where c.organ_id = ${organId} and c.resolved_at is null and r.state = 'draft'
    order by c.made_at, c.id limit 500`.execute(db)
  return rows
}
