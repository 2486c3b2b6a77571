import type { RecordType } from '#kernel/record-type.ts'
import { readCounted, type StoredRecord } from '#records/server/record-store.ts'
import type { RecordCheck, Scope } from '#records/server/work.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { grantFindings, termFindings } from '../organ-findings.ts'
import { postTermRecord } from '../post-term-record.ts'

/** What must hold between terms and between grants, told while they are entered. */
export const recordChecks: readonly RecordCheck[] = [
  {
    type: postTermRecord.name,
    async find(scope, record, beside) {
      const confirmed = await countedWith(scope, postTermRecord, beside)
      return termFindings(record, confirmed, scope.work.clock.today())
    },
  },
  {
    type: capacityGrantRecord.name,
    async find(scope, record, beside) {
      if (record.state === 'revoked') return []
      const valid = await countedWith(scope, capacityGrantRecord, beside)
      return grantFindings(record, valid, { writtenBy: record.updatedBy, today: scope.work.clock.today() })
    },
  },
]

/** The counted records as they will be once what was accepted beside is written. */
async function countedWith(
  { db, actor }: Scope,
  type: RecordType,
  beside: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  const stored = await readCounted(db, actor.organId, type)
  const replaced = new Set(beside.map(({ id }) => id))
  const added = beside.filter(({ state }) => type.workflow.counted.includes(state))
  return [...stored.filter(({ id }) => !replaced.has(id)), ...added]
}
