import { systemScope } from '#capabilities/organs/server.ts'
import { Refusal } from '#kernel/refusal.ts'
import { voided } from '#kernel/workflow.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { newId } from '#records/server/new-id.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope, Work } from '#records/server/work.ts'
import { changedForm, demandChange, type KeyChange } from '../../engine/changed-form.ts'
import { questionsOf } from '../../engine/form.ts'
import { idIn } from '../../engine/guards.ts'
import type { ReMarking } from '../../engine/keeper-api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { isPass } from '../../engine/sitting.ts'
import { exam as examRecord } from '../../exam-record.ts'
import { type PreparedExam, prepareExam } from './exam-cache.ts'
import { fillFigures } from './fill-figures.ts'
import { arrangedSetting, examToKeep, tellEvents } from './keep-exam.ts'
import { markedSheet } from './marked-sheets.ts'
import {
  applyCounted,
  cancelReMarking,
  forgetOutdated,
  insertReMarking,
  type ReMarkingRow,
  readAffected,
  readReMarkings,
  readUncounted,
  unscopedRunningReMarking,
  writeCounted,
} from './re-marking-store.ts'
import { readGivenMarks, type StoredSheet } from './results-store.ts'
import { readSetting, writeForms } from './setting-store.ts'

export interface ChangeAsked {
  readonly exam: string
  readonly question: string
  readonly reason: string
  readonly change: KeyChange
}

/** Sets the count going; nothing changes until all is counted. @throws Refusal */
export async function beginReMarking(scope: Scope, asked: ChangeAsked): Promise<{ readonly job: string }> {
  await examToKeep(scope, asked.exam)
  const { db, actor, work } = scope
  await arrangedSetting(scope, asked.exam, { lock: true })
  const prepared = await prepareExam(db, actor.organId, asked.exam)
  if (prepared === null) throw new Refusal('conflict', messages.notArranged)
  demandChange(prepared.forms, asked.question, asked.change)
  const others = await readReMarkings(db, actor.organId, asked.exam)
  if (others.some(({ state }) => state === 'running')) throw new Refusal('conflict', messages.reMarkingRuns)
  const by = { byId: actor.personId, by: actor.name, startedAt: work.clock.now() }
  const id = newId()
  await insertReMarking(db, { ...asked, ...by, organ: actor.organId, id })
  const event = asked.change.change === 'strike' ? 'struck' : 'key-corrected'
  await tellEvents(scope, asked.exam, [{ event, note: asked.reason }])
  return { job: id }
}

/** @throws Refusal 'conflict' when it runs no more */
export async function stopReMarking(scope: Scope, exam: string, id: string): Promise<void> {
  await examToKeep(scope, exam)
  const { db, actor, work } = scope
  if (!(await cancelReMarking(db, { organ: actor.organId, exam, id: idIn(id) }, work.clock.now())))
    throw new Refusal('conflict', messages.noSuchReMarking)
  await tellEvents(scope, exam, [{ event: 're-marking-cancelled' }])
}

const chunk = 2000

/** Counts the next sheets of one that runs, or ends it; false when none runs. One transaction each, safe on two servers. */
export function reMarkSome(work: Work): Promise<boolean> {
  return work.database.unscoped('the next sheets of a re-marking', async (db) => {
    const job = await unscopedRunningReMarking(db)
    if (job === null) return false
    const exam = await changedExam(db, job)
    const sheets = await readUncounted(db, job, job.lastSitting, chunk)
    if (sheets.length > 0) await countAgain(db, job, exam, sheets)
    else await finish(work, db, job, exam)
    return true
  })
}

/** @throws Refusal 'forbidden' to who does not keep the exam */
export async function viewReMarkings(scope: Scope, examId: string): Promise<readonly ReMarking[]> {
  await examToKeep(scope, examId)
  const { db, actor } = scope
  const { setting, totalTenths } = await arrangedSetting(scope, examId)
  const prepared = await prepareExam(db, actor.organId, examId)
  const stems = new Map(
    prepared?.forms.flatMap(questionsOf).map(({ question }) => [question.id, question.stem] as const) ?? [],
  )
  const affected = Map.groupBy(await readAffected(db, actor.organId, examId), ({ reMarking }) => reMarking)
  const passes = (tenths: number | null) => tenths !== null && isPass(tenths, totalTenths, setting.passPercent)
  return (await readReMarkings(db, actor.organId, examId)).map((one) => {
    const lines = (affected.get(one.id) ?? []).map(({ person, name, before, after }) => ({
      ...{ person, name, before: before ?? 0, after: after ?? 0 },
      ...{ passedBefore: passes(before), passedAfter: passes(after) },
    }))
    const { id, question, reason, by, state, done, total } = one
    return {
      ...{ id, question, reason, by, state, done, total, stem: stems.get(question) ?? '', change: one.change.change },
      ...{ startedAt: one.startedAt.toISOString(), finishedAt: one.finishedAt?.toISOString() ?? null },
      ...{ changed: lines.length, affected: lines.slice(0, 1000) },
    }
  })
}

/** The exam with the keys as they shall be. */
async function changedExam(db: ScopedDb, { organ, exam, question, change }: ReMarkingRow): Promise<PreparedExam> {
  const prepared = await prepareExam(db, organ, exam)
  if (prepared === null) throw new Error('a re-marking of an exam without papers')
  return { ...prepared, forms: prepared.forms.map((form) => changedForm(form, question, change)) }
}

async function countAgain(
  db: ScopedDb,
  job: ReMarkingRow,
  exam: PreparedExam,
  sheets: readonly StoredSheet[],
): Promise<void> {
  const ids = sheets.map(({ sitting }) => sitting)
  const given = Map.groupBy(await readGivenMarks(db, job.organ, ids), ({ sitting }) => sitting)
  const counted = sheets.map((sheet) => ({
    ...{ sitting: sheet.sitting, before: sheet.tenths },
    after: markedSheet(exam, sheet, given.get(sheet.sitting) ?? []).marked,
  }))
  await writeCounted(db, job, counted)
}

/** Takes in who handed in meanwhile, then lets keys and marks change together. */
async function finish(work: Work, db: ScopedDb, job: ReMarkingRow, exam: PreparedExam): Promise<void> {
  // From here on whoever hands in waits, and is marked by the new keys.
  const stored = await readSetting(db, job.organ, job.exam, { lock: true })
  await forgetOutdated(db, job)
  for (;;) {
    const late = await readUncounted(db, job, null, chunk)
    if (late.length === 0) break
    await countAgain(db, job, exam, late)
  }
  await writeForms(db, job.organ, job.exam, exam.forms)
  const changed = await applyCounted(db, job, work.clock.now())
  const scope = systemScope(work, db, job.organ)
  const note = messages.reMarkedNote(changed)
  await tellEvents(scope, job.exam, [{ event: 're-marked', note }])
  // A record voided meanwhile takes no figures, and must not keep the count, and those after it, for ever.
  const { state } = await findRecord(scope, examRecord, job.exam)
  if (stored?.releasedAt != null && state !== voided.state) await fillFigures(scope, job.exam, note)
}
