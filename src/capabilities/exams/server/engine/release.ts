import type { Actor } from '#kernel/capacity.ts'
import { Refusal } from '#kernel/refusal.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { attachFile, type KeptFile, keepFile } from '#records/server/evidence.ts'
import { appendActs } from '#records/server/journal.ts'
import { permit } from '#records/server/permit.ts'
import { inScope, type Scope, type Work } from '#records/server/work.ts'
import type { Released } from '../../engine/keeper-api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { hasSat } from '../../engine/results.ts'
import { exam } from '../../exam-record.ts'
import { fillFigures } from './fill-figures.ts'
import { arrangedSetting, examToKeep, tellEvents } from './keep-exam.ts'
import { rosterBook } from './results-book.ts'
import { markReleased } from './setting-store.ts'
import { rosterLines } from './view-results.ts'

/**
 * Makes results known: the record's figures are filled, and the roster is kept as the file that proves
 * them. Once more after a make-up: figures and file are made anew. @throws Refusal
 */
export async function releaseExam(work: Work, actor: Actor, examId: string): Promise<Released> {
  const book = await inScope(work, actor, async (scope) => {
    await demandReleasable(scope, examId)
    return rosterBook(scope, examId)
  })
  // Files are written outside transactions.
  const bytes = await writeWorkbook(book.workbook)
  const file = await keepFile(work, { content: once(bytes), name: messages.rosterFile(book.title) })
  return inScope(work, actor, (scope) => release(scope, examId, file))
}

async function release(scope: Scope, examId: string, file: KeptFile): Promise<Released> {
  const record = await demandReleasable(scope, examId)
  const { db, actor, work } = scope
  const capacity = permit(scope, { to: 'change', type: exam, sectionId: record.sectionId })
  const at = work.clock.now()
  const figures = await fillFigures(scope, examId, messages.filledFrom)
  await attachFile(scope, exam, examId, { file, factOn: record.onDate }).catch(ignoreSame)
  await markReleased(db, actor.organId, examId, { at, by: actor.name })
  const note = messages.releaseNote(figures.sat, figures.passed)
  await tellEvents(scope, examId, [{ event: 'released', note }])
  await appendActs(scope, [{ capacity, operation: 'exam/release', recordType: exam.name, recordId: examId, note }])
  return { ...figures, releasedAt: at.toISOString() }
}

async function demandReleasable(scope: Scope, examId: string) {
  const record = await examToKeep(scope, examId)
  const { setting } = await arrangedSetting(scope, examId, { lock: true })
  if (setting.practice) throw new Refusal('conflict', messages.practiceReleases)
  const lines = (await rosterLines(scope, examId)).filter(({ exempt }) => !exempt)
  const sittings = lines.flatMap((line) => line.sittings)
  if (sittings.some(({ state }) => state === 'writing')) throw new Refusal('conflict', messages.stillWriting)
  const isOver = scope.work.clock.now().getTime() >= Date.parse(setting.closesAt)
  if (!isOver && !lines.every(hasSat)) throw new Refusal('conflict', messages.stillOpen)
  if (!lines.some(hasSat)) throw new Refusal('conflict', messages.nobodySat)
  const left = sittings.filter(({ state, tenths }) => state === 'handed-in' && tenths === null).length
  if (left > 0) throw new Refusal('conflict', messages.stillToMark(left))
  return record
}

/** The same roster a second time proves nothing new. */
function ignoreSame(error: unknown): void {
  if (!(error instanceof Refusal) || error.code !== 'conflict') throw error
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
