import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import { lockChainHead } from './act-store.ts'
import type { StoredRecord } from './record-store.ts'
import { attempt, type Outcome, refuseBlocks } from './refuse.ts'
import type { Written } from './save-records.ts'
import type { Scope } from './work.ts'

/** What the checks across records say of a record as it stands. */
export async function examineAcross(
  scope: Scope,
  type: RecordType,
  record: StoredRecord,
  beside: readonly StoredRecord[] = [],
): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const check of checksOf(scope, type, record)) findings.push(...(await check.find(scope, record, beside)))
  return findings
}

/** Lets through what no check across records blocks. `before` are the outcomes of the same run. */
export async function acceptAcross(
  scope: Scope,
  type: RecordType,
  outcome: Outcome<Written>,
  before: readonly Outcome<Written>[],
): Promise<Outcome<Written>> {
  if (!outcome.ok || outcome.value.acts.length === 0 || checksOf(scope, type, outcome.value.record).length === 0)
    return outcome
  // Whoever writes at the same time has finished before we look, or waits until we have.
  await lockChainHead(scope.db, scope.actor.organId)
  const accepted = before.flatMap((one) => (one.ok ? [one.value.record] : []))
  const findings = await examineAcross(scope, type, outcome.value.record, accepted)
  return attempt(() => {
    refuseBlocks(findings)
    return outcome.value
  })
}

function checksOf({ work }: Scope, type: RecordType, { state }: StoredRecord) {
  const checks = (work.checks ?? []).filter((check) => check.type === type.name)
  return state === voided.state ? checks.filter(({ whenVoided }) => whenVoided === true) : checks
}
