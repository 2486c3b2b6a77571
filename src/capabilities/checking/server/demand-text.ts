import { Refusal } from '#kernel/refusal.ts'
import { permit } from '#records/server/permit.ts'
import { readTitles } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { messages } from './messages.ts'

/** Record types whose texts are checked. */
const checked: ReadonlySet<string> = new Set(['imported-statement', 'statement'])

/** That the id names a text of this organ that who asks may read. @throws Refusal 'not-found', 'forbidden' */
export async function demandText(scope: Scope, id: string): Promise<string> {
  return (await findText(scope, id)).type.name
}

/**
 * The same, and that it is still worked on: what was left in a text that is done, or sealed, stays as it is.
 * @throws Refusal 'not-found', 'forbidden', 'conflict'
 */
export async function demandOpenText(scope: Scope, id: string): Promise<string> {
  const { type, state } = await findText(scope, id)
  if (!type.workflow.open.includes(state)) throw new Refusal('conflict', messages.textClosed)
  return type.name
}

async function findText(scope: Scope, id: string) {
  const found = (await readTitles(scope.db, scope.actor.organId, [id])).get(id)
  if (found === undefined || !checked.has(found.type)) throw new Refusal('not-found', messages.noText)
  const type = scope.work.register.recordType(found.type)
  permit(scope, { to: 'read', type })
  return { type, state: found.state }
}
