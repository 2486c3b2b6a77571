import { Refusal } from '#kernel/refusal.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import type { Review, ReviewKey, ReviewQuestion } from '../../engine/api.ts'
import { type FormQuestion, formOf, ordered, questionsOf } from '../../engine/form.ts'
import { showAnswer } from '../../engine/kept-sheet.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { exam } from '../../exam-record.ts'
import { forCandidate, type PaperQuestion } from '../../papers/paper.ts'
import type { ExamCache } from './exam-cache.ts'
import { arrangedSetting } from './keep-exam.ts'
import { readLiveQuestions } from './live-question-store.ts'
import { markedSheet } from './marked-sheets.ts'
import { marksShown } from './own-result.ts'
import { refuseWhileSitting } from './refuse-while-sitting.ts'
import { readGivenMarks } from './results-store.ts'
import type { StoredSetting } from './setting-store.ts'
import { readSheet } from './sheet-store.ts'

/**
 * The actor's own paper with what was answered. Not before results may be seen: which answers were right would tell
 * the key to who may sit again. @throws Refusal 'not-found', 'forbidden'
 */
export async function reviewSitting(scope: Scope, cache: ExamCache, examId: string, sitting: string): Promise<Review> {
  const { db, actor } = scope
  const organ = actor.organId
  const stored = await arrangedSetting(scope, examId)
  const stands = await readSheet(db, { organ, exam: examId, sitting, person: actor.personId })
  const prepared = await cache.find(db, organ, examId, { keyVersion: stored.keyVersion })
  if (stands === null || prepared === null) throw new Refusal('not-found', messages.noSuchSitting)
  const isOver = stored.releasedAt !== null || stored.setting.practice
  if (stands.state !== 'handed-in' || !isOver || !marksShown(stored))
    throw new Refusal('forbidden', messages.keysHidden)
  await refuseWhileSitting(scope, examId)
  const { title } = await findRecord(scope, exam, examId)
  const form = formOf(prepared.forms, sitting)
  const places = prepared.places.get(form)
  const { answers, attempt, tenths } = stands
  const sheet = { sitting, person: actor.personId, attempt, answers, tenths }
  const marked = markedSheet(prepared, sheet, await readGivenMarks(db, organ, [sitting]))
  const paper = ordered(form, sitting)
  const keysShown = areKeysShown(stored)
  // What stands on a paper that is still to be written is not told by a practice beside it.
  const live = await readLiveQuestions(scope, examId)
  const shown = forCandidate(paper).sections.flatMap(({ questions }) => questions)
  const questions = questionsOf(paper).flatMap((asked, index): ReviewQuestion[] => {
    const place = places?.get(asked.question.id) ?? -1
    const told = shown[index]
    const kept = answers[place]
    if (told === undefined) return []
    const isLive = live.has(told.id)
    return [
      {
        ...told,
        answer: kept === undefined ? null : showAnswer(asked, kept[0]),
        given: isLive ? null : (marked.given[place] ?? null),
        struck: strikeOf(marked.questions[place]),
        key: keysShown && !isLive ? keyOf(asked) : null,
      },
    ]
  })
  return { exam: examId, sitting, title, attempt, tenths, totalTenths: stored.totalTenths, keysShown, questions }
}

function areKeysShown({ setting, releasedAt }: StoredSetting): boolean {
  return setting.keys === 'at-once' || (setting.keys === 'released' && (releasedAt !== null || setting.practice))
}

function strikeOf(asked: FormQuestion | undefined) {
  return asked?.struck ?? null
}

function keyOf(asked: PaperQuestion): ReviewKey {
  const { question } = asked
  const { explanation, law, article } = question
  const about = { explanation, law, article }
  if (question.kind === 'fill-in') return { ...about, places: null, accepted: question.accepted, answer: null }
  if (question.kind === 'short-answer') return { ...about, places: null, accepted: null, answer: question.answer }
  const shown = showAnswer(asked, question.right)
  return { ...about, places: 'places' in shown ? shown.places : [], accepted: null, answer: null }
}
