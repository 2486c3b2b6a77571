import { Refusal } from '#kernel/refusal.ts'
import { who } from '#records/permission.ts'
import { isPermitted, permit } from '#records/server/permit.ts'
import type { StoredRecord } from '#records/server/record-store.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { seeResults } from '../../engine/operations.ts'
import { exam } from '../../exam-record.ts'
import { mayKeep } from './keep-exam.ts'

/** Figures of the whole are for who keeps the exam and who leads; marks of persons for who keeps it alone. */
export function maySeeResults(scope: Scope, record: StoredRecord): boolean {
  return mayKeep(scope, record) || isPermitted(scope, { to: 'do', operation: seeResults })
}

/** @throws Refusal 'not-found', 'forbidden' */
export async function examToSee(
  scope: Scope,
  examId: string,
): Promise<{ readonly record: StoredRecord; readonly isKept: boolean }> {
  permit(scope, { to: 'read', type: exam })
  const record = await findRecord(scope, exam, examId)
  if (!maySeeResults(scope, record))
    throw new Refusal('forbidden', messages.resultsFor(who({ to: 'do', operation: seeResults })))
  return { record, isKept: mayKeep(scope, record) }
}
