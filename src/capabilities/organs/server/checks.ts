import { type Handler, handle } from '#records/server/operations.ts'
import { readCounted } from '#records/server/record-store.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { checkOrgan } from '../operations.ts'
import { organFindings } from '../organ-findings.ts'
import { postTermRecord } from '../post-term-record.ts'

export function checks(): readonly Handler[] {
  return [
    handle(checkOrgan, async ({ db, actor, work }) => {
      const terms = await readCounted(db, actor.organId, postTermRecord)
      const grants = await readCounted(db, actor.organId, capacityGrantRecord)
      return organFindings(terms, grants, work.clock.today())
    }),
  ]
}
