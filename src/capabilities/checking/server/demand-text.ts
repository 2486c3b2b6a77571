import { Refusal } from '#kernel/refusal.ts'
import { permit } from '#records/server/permit.ts'
import { readTitles } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { messages } from './messages.ts'

/** Record types whose texts are checked. */
const checked: ReadonlySet<string> = new Set(['imported-statement', 'statement'])

/** That the id names a text of this organ that who asks may read. @throws Refusal 'not-found', 'forbidden' */
export async function demandText(scope: Scope, id: string): Promise<string> {
  const found = (await readTitles(scope.db, scope.actor.organId, [id])).get(id)
  if (found === undefined || !checked.has(found.type)) throw new Refusal('not-found', messages.noText)
  permit(scope, { to: 'read', type: scope.work.register.recordType(found.type) })
  return found.type
}
