import { Refusal } from '#kernel/refusal.ts'
import { createRecord } from '#records/server/create-records.ts'
import type { Scope } from '#records/server/work.ts'
import { draftStatement } from '../draft.ts'
import { messages } from '../messages.ts'
import { statement } from '../record.ts'
import { statementTitle } from '../template.ts'
import { insertBlocks } from './block-store.ts'
import { loadLedger, organOf, readPost, templateOfYear } from './load-desk.ts'
import { statementsOf } from './statement-store.ts'
import { keepVersion } from './version-store.ts'
import { keyOf, makeBlocks, writerOf } from './write-text.ts'

export interface DraftInput {
  readonly postTerm: string
  readonly year: number
  readonly form: string | null
  readonly givenOn: string | null
}

/** Makes the statement of a post for a year from the ledger. @throws Refusal 'conflict' when there is one already. */
export async function draftNew(scope: Scope, input: DraftInput): Promise<{ readonly id: string }> {
  const { db, actor, work } = scope
  const post = await readPost(scope, input.postTerm)
  const span = heldWithin(input.year, post)
  const [existing] = await statementsOf(db, actor.organId, { postTerm: input.postTerm, year: input.year })
  if (existing !== undefined) {
    throw new Refusal('conflict', messages.alreadyDrafted(existing.title), { detail: { statement: existing.id } })
  }
  const organ = await organOf(scope)
  const record = await createRecord(scope, statement, {
    values: {
      title: statementTitle(input.year),
      postTerm: input.postTerm,
      periodFrom: span.from,
      periodUntil: span.until,
      form: input.form ?? 'written',
      givenOn: input.givenOn,
    },
  })
  const { ledger } = await loadLedger(scope, organ, input.year, span)
  const bodies = draftStatement(
    ledger,
    work.register.passages,
    await templateOfYear(scope, organ, input.year),
    post.post,
  )
  const blocks = makeBlocks(bodies, 1, 1)
  const key = keyOf(scope, record.id)
  await insertBlocks(db, key, blocks, writerOf(scope))
  await keepVersion(db, key, { label: messages.draftedVersion, blocks }, writerOf(scope))
  return { id: record.id }
}

/** The part of the year in which the post was held. @throws Refusal 'invalid' when it was not held at all. */
function heldWithin(year: number, post: { readonly from: string | null; readonly until: string | null }) {
  const first = `${year}-01-01`
  const last = `${year}-12-31`
  const from = post.from !== null && post.from > first ? post.from : first
  const until = post.until !== null && post.until < last ? post.until : last
  if (from > until) throw new Refusal('invalid', messages.notHeld(year))
  return { from, until }
}
