import { Refusal } from '#kernel/refusal.ts'
import { isPermitted } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { question } from '../../bank/question-record.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { mayYetSit } from '../../engine/sitting.ts'
import { readSetting } from './setting-store.ts'
import { unscopedExaminees } from './start-store.ts'

/**
 * Keys are not for who may sit the exam by now or later. Of a practice everybody may know them, and who keeps the bank
 * knows all. @throws Refusal 'forbidden'
 */
export async function refuseWhileSitting(scope: Scope, exam: string): Promise<void> {
  if (isPermitted(scope, { to: 'read', type: question })) return
  const { db, actor, work } = scope
  const [found] = await unscopedExaminees(db, [{ organ: actor.organId, exam, person: actor.personId }])
  if (found == null || found.examinee === null || found.totalTenths === null) return
  const stored = await readSetting(db, actor.organId, exam)
  if (stored === null || stored.setting.practice) return
  if (mayYetSit(stored.setting, found.totalTenths, found.examinee, work.clock.now().getTime()))
    throw new Refusal('forbidden', messages.keysWhileSitting)
}
