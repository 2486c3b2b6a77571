import type { Scope } from '#records/server/work.ts'
import { statementText } from '../statement-text.ts'
import { blocksOf } from './block-store.ts'
import { readSubject } from './load-desk.ts'
import { sealOf } from './seal-store.ts'
import { statementsOf } from './statement-store.ts'
import { keyOf } from './write-text.ts'

/** The organ's statement of a year as plain text: sealed where it is, of the post where one is named; `null` where there is none. */
export async function plainStatement(
  scope: Scope,
  { year, postTerm }: { readonly year: number; readonly postTerm: string | null },
): Promise<{ readonly title: string; readonly text: string } | null> {
  const { db, actor } = scope
  const lines = await statementsOf(db, actor.organId, { year, ...(postTerm === null ? {} : { postTerm }) })
  const line = lines.find(({ state }) => state === 'sealed') ?? lines[0]
  if (line === undefined) return null
  const { record, organ, post, person } = await readSubject(scope, line.id)
  const seal = await sealOf(db, keyOf(scope, line.id))
  const blocks = seal?.content.blocks ?? (await blocksOf(db, keyOf(scope, line.id)))
  const head = { title: record.title, post: `${organ.name}${post}`, person, givenOn: null }
  return { title: line.title, text: statementText(seal?.content.head ?? head, blocks).text }
}
