import { chinaWallClock } from '#kernel/china-time.ts'
import { Refusal } from '#kernel/refusal.ts'
import { readOrgan } from '#records/server/organ-store.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import type { Certificate } from '../../engine/api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { bandOf, countingAttempt } from '../../engine/results.ts'
import { isPass } from '../../engine/sitting.ts'
import { exam } from '../../exam-record.ts'
import { arrangedSetting, examToKeep } from './keep-exam.ts'
import { rosterLines } from './view-results.ts'

/** Of the actor, or for who keeps the exam of anyone: who passed, once results are released. @throws Refusal */
export async function certificateOf(scope: Scope, examId: string, personId: string): Promise<Certificate> {
  const { db, actor } = scope
  if (personId !== actor.personId) await examToKeep(scope, examId)
  const { setting, totalTenths, releasedAt } = await arrangedSetting(scope, examId)
  const lines = await rosterLines(scope, examId)
  const place = lines.findIndex(({ candidate }) => candidate.person === personId)
  const line = lines[place]
  if (line === undefined) throw new Refusal('not-found', messages.notCandidate)
  const tenths = countingAttempt(line.sittings, setting.counts)?.tenths ?? null
  const passed = tenths !== null && isPass(tenths, totalTenths, setting.passPercent)
  if (!passed || releasedAt === null || setting.practice) throw new Refusal('forbidden', messages.noCertificate)
  const record = await findRecord(scope, exam, examId)
  const organ = await readOrgan(db, actor.organId)
  const heldOn = record.onDate ?? ''
  return {
    number: `${heldOn.replaceAll('-', '')}${examId.slice(-4).toUpperCase()}${String(place + 1).padStart(4, '0')}`,
    ...{ organ: organ?.name ?? '', person: line.candidate.name, post: line.candidate.post, title: record.title },
    ...{ heldOn, tenths, totalTenths, band: bandOf(tenths, totalTenths, setting.bands)?.label ?? '' },
    issuedOn: chinaWallClock(releasedAt.getTime()).toISOString().slice(0, 10),
  }
}
