import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import { readCounted, type StoredRecord } from '#records/server/record-store.ts'
import type { RecordCheck, Scope } from '#records/server/work.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { grantFindings, standInFindings, termFindings } from '../organ-findings.ts'
import { postTermRecord } from '../post-term-record.ts'
import { standInRecord } from '../stand-in-record.ts'

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
  {
    type: standInRecord.name,
    whenVoided: true,
    async find(scope, record) {
      const { actor, work } = scope
      const isTheirs = record.updatedBy === actor.personId && scope.system !== true
      const by = { personId: actor.personId, isSecurityAdmin: actor.capacities.includes('security-admin') }
      // Whatever is wrong with one that ends, it may end.
      const isOver = record.state === 'revoked' || record.state === voided.state
      const valid = isOver ? [] : await countedWith(scope, capacityGrantRecord, [])
      return standInFindings(record, valid, { by: isTheirs ? by : null, today: work.clock.today() })
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
