import { Refusal } from '#kernel/refusal.ts'
import type { Told } from '#records/server/operations.ts'
import { isPermitted, permit } from '#records/server/permit.ts'
import type { StoredRecord } from '#records/server/record-store.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { exam } from '../../exam-record.ts'
import { appendEvents, type EventToWrite } from './event-store.ts'
import { readSetting, type StoredSetting } from './setting-store.ts'

/** The record of an exam the actor keeps. @throws Refusal 'not-found', 'forbidden', 'conflict' when it is voided */
export async function examToKeep(scope: Scope, examId: string): Promise<StoredRecord> {
  const record = await findRecord(scope, exam, examId)
  permit(scope, { to: 'change', type: exam, sectionId: record.sectionId })
  if (record.state === 'voided') throw new Refusal('conflict', messages.recordVoided)
  return record
}

export function mayKeep(scope: Scope, { sectionId, state }: StoredRecord): boolean {
  return state !== 'voided' && isPermitted(scope, { to: 'change', type: exam, sectionId })
}

/**
 * Its online side with papers and roster frozen. With `lock` nobody else changes it, nor hands in, until the transaction
 * ends: for acts alone. @throws Refusal 'not-found', 'conflict'
 */
export async function arrangedSetting(
  { db, actor }: Scope,
  examId: string,
  { lock = false } = {},
): Promise<StoredSetting & { readonly totalTenths: number }> {
  const stored = await readSetting(db, actor.organId, examId, { lock })
  if (stored === null) throw new Refusal('not-found', messages.noOnline)
  const { totalTenths } = stored
  if (stored.arrangedAt === null || totalTenths === null) throw new Refusal('conflict', messages.notArranged)
  return { ...stored, totalTenths }
}

/** Writes events of an exam under the actor's name. */
export async function tellEvents(scope: Scope, examId: string, events: readonly EventToWrite[]): Promise<void> {
  const { db, actor, work } = scope
  await appendEvents(db, { organId: actor.organId, examId, at: work.clock.now(), by: actor.name }, events)
}

/** How an act of the exam stands in the journal. */
export function actOn(examId: string, more: Pick<Told, 'before' | 'after' | 'note'> = {}): Told {
  return { recordType: exam.name, recordId: examId, ...more }
}
