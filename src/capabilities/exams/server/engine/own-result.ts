import { Refusal } from '#kernel/refusal.ts'
import type { Scope } from '#records/server/work.ts'
import type { OwnAttempt, OwnResult, StudySuggestion } from '../../engine/api.ts'
import { startAnalysis } from '../../engine/item-analysis.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { bandOf, countingAttempt, eligibilityOf } from '../../engine/results.ts'
import { type Examinee, isPass, retakeUntil } from '../../engine/sitting.ts'
import type { ExamCache } from './exam-cache.ts'
import { markedSheets } from './marked-sheets.ts'
import { readSittings, type SittingRow } from './results-store.ts'
import { readSetting, type StoredSetting } from './setting-store.ts'
import { type ExamineeFound, unscopedExaminees } from './start-store.ts'

/** The actor's own result, as far as it may be seen by now. @throws Refusal 'not-found', 'forbidden' off the roster */
export async function ownResult(scope: Scope, cache: ExamCache, examId: string): Promise<OwnResult> {
  const { db, actor, work } = scope
  const [found] = await unscopedExaminees(db, [{ organ: actor.organId, exam: examId, person: actor.personId }])
  const stored = found == null ? null : await readSetting(db, actor.organId, examId)
  if (found == null || stored === null || found.totalTenths === null) throw new Refusal('not-found', messages.noOnline)
  if (found.examinee === null) throw new Refusal('forbidden', messages.notOnRoster)
  const sittings = await readSittings(db, actor.organId, examId, actor.personId)
  const isShown = marksShown(stored)
  const study = isShown && (stored.releasedAt !== null || stored.setting.practice)
  return {
    ...{ exam: examId, title: found.title, practice: stored.setting.practice, released: stored.releasedAt !== null },
    attempts: sittings.map((one) => attemptOf(one, found.totalTenths ?? 0, isShown)),
    ...(isShown ? verdictOf(stored, found, found.examinee, sittings, work.clock.now()) : nothing),
    study: study ? await ownStudy(scope, cache, examId) : [],
  }
}

export function marksShown({ setting, releasedAt }: Pick<StoredSetting, 'setting' | 'releasedAt'>): boolean {
  return setting.practice || setting.marks === 'at-once' || releasedAt !== null
}

const nothing = { counts: null, band: null, passed: null, eligibility: null, retakeUntil: null, certificate: false }

function verdictOf(
  { setting, releasedAt }: StoredSetting,
  { totalTenths }: ExamineeFound,
  examinee: Examinee,
  sittings: readonly SittingRow[],
  now: Date,
) {
  const total = totalTenths ?? 0
  const counting = countingAttempt(examinee.sittings, setting.counts)
  const row = sittings.find(({ id }) => id === counting?.id)
  const until = retakeUntil(setting, total, examinee)
  const eligibility = eligibilityOf(setting, total, examinee, now.getTime())
  const retake = { eligibility, retakeUntil: eligibility === 'retake' && until !== null ? iso(until) : null }
  if (counting?.tenths == null || row === undefined) return { ...nothing, ...retake }
  const passed = isPass(counting.tenths, total, setting.passPercent)
  return {
    ...{ counts: attemptOf(row, total, true), band: bandOf(counting.tenths, total, setting.bands), passed, ...retake },
    certificate: passed && releasedAt !== null && !setting.practice,
  }
}

function attemptOf(row: SittingRow, totalTenths: number, isShown: boolean): OwnAttempt {
  const { id, attempt, state, startedAt, handedInAt, handedInBy, tenths, voidReason } = row
  return {
    ...{ sitting: id, attempt, state, handedInBy, totalTenths, note: voidReason },
    ...{ startedAt: startedAt.toISOString(), handedInAt: handedInAt?.toISOString() ?? null },
    tenths: isShown && state === 'handed-in' ? tenths : null,
  }
}

async function ownStudy(scope: Scope, cache: ExamCache, examId: string): Promise<readonly StudySuggestion[]> {
  const { db, actor } = scope
  const exam = await cache.find(db, actor.organId, examId)
  if (exam === null) return []
  const analysis = startAnalysis()
  for await (const sheet of markedSheets(scope, exam, examId, actor.personId)) analysis.add(sheet)
  return analysis.weak()
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
