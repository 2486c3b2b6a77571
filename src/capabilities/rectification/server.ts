import type { FieldValue } from '#kernel/field.ts'
import type { Finding } from '#kernel/finding.ts'
import { runRule } from '#kernel/rule.ts'
import type { ServerPart } from '#records/server/operations.ts'
import { isPermitted, permit, personsIn } from '#records/server/permit.ts'
import { readCounted, type StoredRecord } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import type { FollowedProblem } from './follow-up.ts'
import { problem } from './problem-record.ts'
import { rectificationMeasure } from './rectification-measure-record.ts'
import { closedForResponsible as closedForResponsibleRule } from './rules/closed-for-responsible.ts'
import { closedTooEarly } from './rules/closed-too-early.ts'

/** What rectification looks at across its records. */
export const rectificationServer: ServerPart = {
  capability: 'rectification',
  handlers: [],
  checks: [
    { type: problem.name, find: openMeasures },
    { type: problem.name, find: closedForResponsible },
  ],
}

/** A closed problem whose measures are not; one that waits to be closed is told beforehand. */
async function openMeasures(scope: Scope, record: StoredRecord): Promise<readonly Finding[]> {
  const { state } = record
  if (state !== 'closed' && state !== 'proposed') return []
  const closing: FollowedProblem = { id: record.id, state: 'closed', foundOn: wordOf(record.values.foundOn) }
  const { db, actor, work } = scope
  const kept = await readCounted(db, actor.organId, rectificationMeasure)
  const measures = kept.map(({ id, state: at, title, values }) => ({
    ...{ id, title, state: at },
    ...{ problem: wordOf(values.problem), dueOn: wordOf(values.dueOn) },
  }))
  const item = { problem: closing, measures }
  const findings = [...runRule(closedTooEarly, item, { today: work.clock.today() })]
  return state === 'closed' ? findings : findings.map((finding) => ({ ...finding, strength: 'warn' }))
}

/** The power of who must put it right does not close it, in whose hands so ever. */
async function closedForResponsible(scope: Scope, record: StoredRecord): Promise<readonly Finding[]> {
  const { actor, work } = scope
  const transition = problem.workflow.transitions.find(({ act }) => act === 'close')
  const isTheirs = record.state === 'closed' && record.updatedBy === actor.personId
  if (!isTheirs || transition === undefined || !isPermitted(scope, { to: 'act', type: problem, transition })) return []
  const [, insteadOf = null] = personsIn(scope, permit(scope, { to: 'act', type: problem, transition }))
  const item = { personResponsible: record.values.personResponsible ?? null, insteadOf }
  return [...runRule(closedForResponsibleRule, item, { today: work.clock.today() })]
}

/** What is kept in work may have lost a field. */
function wordOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
