import { Refusal } from '#kernel/refusal.ts'
import { sm3 } from '#platform/crypto/digest.ts'
import { isPermitted, permit } from '#records/server/permit.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { formOf, questionsOf } from '../../engine/form.ts'
import { settledMarks } from '../../engine/given-marks.ts'
import type { MarkingDesk, SheetToMark } from '../../engine/keeper-api.ts'
import { isAnswered } from '../../engine/kept-sheet.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { markOperation } from '../../engine/operations.ts'
import { pointsOf } from '../../engine/results.ts'
import { exam } from '../../exam-record.ts'
import { type PreparedExam, prepareExam } from './exam-cache.ts'
import { tellEvents } from './keep-exam.ts'
import { insertMark, readUnmarked, writeTenths } from './mark-store.ts'
import { markedSheet } from './marked-sheets.ts'
import { refuseWhileSitting } from './refuse-while-sitting.ts'
import { type GivenMark, readGivenMarks, type StoredSheet } from './results-store.ts'
import { readSetting } from './setting-store.ts'

/** What the actor may mark now, in an order that tells nothing. @throws Refusal 'forbidden', also to who may yet sit */
export async function markingDesk(scope: Scope, examId: string): Promise<MarkingDesk> {
  permit(scope, { to: 'do', operation: markOperation })
  await findRecord(scope, exam, examId)
  await refuseWhileSitting(scope, examId)
  const stored = await readSetting(scope.db, scope.actor.organId, examId)
  const sheets = await sheetsToMark(scope, examId)
  return { markers: stored?.setting.markers ?? 1, left: sheets.length, sheets: sheets.slice(0, 50) }
}

export async function sheetsToMark(scope: Scope, examId: string): Promise<readonly SheetToMark[]> {
  if (!isPermitted(scope, { to: 'do', operation: markOperation })) return []
  const { db, actor } = scope
  const prepared = await prepareExam(db, actor.organId, examId)
  if (prepared === null) return []
  const unmarked = await readUnmarked(db, actor.organId, examId)
  const given = await readGivenMarks(
    db,
    actor.organId,
    unmarked.map(({ sitting }) => sitting),
  )
  const found = unmarked
    .filter(({ person }) => person !== actor.personId)
    .flatMap((sheet) => openQuestions(prepared, sheet, given, actor.personId))
  return found.sort((a, b) => (a.question + a.sheet < b.question + b.sheet ? -1 : 1))
}

export interface MarkAsked {
  readonly exam: string
  readonly sheet: string
  readonly question: string
  readonly tenths: number
  readonly note: string | null
}

/** @throws Refusal 'not-found', 'conflict' when the actor marked it already, 'invalid' beyond its points */
export async function giveMark(scope: Scope, asked: MarkAsked): Promise<void> {
  const { db, actor, work } = scope
  await findRecord(scope, exam, asked.exam)
  await refuseWhileSitting(scope, asked.exam)
  // Not while keys change, nor two at the same time: the later sees what the other gave.
  await readSetting(db, actor.organId, asked.exam, { lock: true })
  const prepared = await prepareExam(db, actor.organId, asked.exam)
  const unmarked = await readUnmarked(db, actor.organId, asked.exam)
  const found = unmarked.find((one) => one.person !== actor.personId && sheetName(one.sitting) === asked.sheet)
  if (prepared === null || found === undefined) throw new Refusal('conflict', messages.markedAlready)
  const { sitting, person } = found
  const { question, tenths, note } = asked
  const before = await readGivenMarks(db, actor.organId, [sitting])
  const open = openQuestions(prepared, found, before, actor.personId).find((one) => one.question === question)
  if (open === undefined) throw new Refusal('conflict', messages.markedAlready)
  if (tenths > open.tenths) throw new Refusal('invalid', messages.marksBeyond(pointsOf(open.tenths)))
  const mark = { sitting, question, tenths, note, marker: actor.personId, markerName: actor.name, at: work.clock.now() }
  if (!(await insertMark(db, actor.organId, mark))) throw new Refusal('conflict', messages.markedAlready)
  const whole = markedSheet(prepared, found, [...before, mark])
  if (whole.marked !== null) await writeTenths(db, actor.organId, sitting, whole.marked)
  await tellEvents(scope, asked.exam, [{ event: 'marked', person, sitting }])
}

function openQuestions(
  exam: PreparedExam,
  { sitting, answers }: StoredSheet,
  marks: readonly GivenMark[],
  marker: string,
): readonly SheetToMark[] {
  return questionsOf(formOf(exam.forms, sitting)).flatMap(({ question, tenths, struck }, place): SheetToMark[] => {
    const answer = answers[place]?.[0]
    if (question.kind !== 'short-answer' || struck !== undefined || typeof answer !== 'string' || !isAnswered(answer))
      return []
    const own = marks.filter((mark) => mark.sitting === sitting && mark.question === question.id)
    if (own.some((mark) => mark.marker === marker) || settledMarks(exam.setting, own).has(question.id)) return []
    const given = own.length >= 2 ? own.map((mark) => mark.tenths) : []
    const about = { question: question.id, stem: question.stem, tenths, reference: question.answer }
    return [{ sheet: sheetName(sitting), ...about, answer, given }]
  })
}

/** Stands for a sitting before who marks: its id would tell when it was begun. */
function sheetName(sitting: string): string {
  return sm3(`sheet ${sitting}`).slice(0, 32)
}
