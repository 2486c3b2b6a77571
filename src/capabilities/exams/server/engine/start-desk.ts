import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { gather } from '#platform/gather.ts'
import { newId } from '#records/server/new-id.ts'
import type { Work } from '#records/server/work.ts'
import type { SavedAnswer, SittingRefused, SittingView } from '../../engine/api.ts'
import { formOf, ordered, questionsOf } from '../../engine/form.ts'
import { type KeptSheet, showAnswer } from '../../engine/kept-sheet.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { decideStart, untilOf } from '../../engine/sitting.ts'
import { forCandidate } from '../../papers/paper.ts'
import type { ExamCache, PreparedExam } from './exam-cache.ts'
import { clockOf } from './save-desk.ts'
import {
  type ExamineeFound,
  type PenTaken,
  type SittingToMake,
  type StartAsked,
  unscopedExaminees,
  unscopedInsertSittings,
  unscopedTakePens,
} from './start-store.ts'

/** Starting, and going on: many at once are one read and two writes. */
export function startDesk({ database, clock }: Work, cache: ExamCache) {
  const start = gather((asked: readonly StartAsked[]) =>
    database.unscoped('starts of all exams in one write', (db) => startAll(db, cache, asked)),
  )
  return {
    /** @throws Refusal 'forbidden' with the reason, 'not-found', 'conflict' when another tab was quicker */
    async start(asked: Omit<StartAsked, 'at'>): Promise<SittingView> {
      const at = clock.now()
      const outcome = await start({ ...asked, at })
      if (outcome instanceof Refusal) throw outcome
      return viewOf(outcome, at)
    },
    idle: start.idle,
  }
}

interface Started {
  readonly exam: PreparedExam
  readonly found: ExamineeFound
  readonly pen: PenTaken
}

async function startAll(
  db: ScopedDb,
  cache: ExamCache,
  asked: readonly StartAsked[],
): Promise<readonly (Started | Refusal)[]> {
  const found = await unscopedExaminees(db, asked)
  const decided: Decided[] = []
  for (const [index, one] of asked.entries()) decided.push(await decide(db, cache, one, found[index] ?? null))
  // Of several tabs of one person the last has the pen.
  const byPerson = new Map(decided.flatMap((one) => ('refusal' in one ? [] : [[personKey(one.asked), one] as const])))
  const names = new Map([...byPerson.values()].map(({ asked: { person }, found: { name } }) => [person, name]))
  const made = [...byPerson.values()].flatMap(({ make }) => make ?? [])
  if (made.length > 0) await unscopedInsertSittings(db, made, names)
  const takers = [...byPerson.values()].map((one) => ({ ...one.asked, event: newId(), name: one.found.name }))
  const pens = takers.length === 0 ? [] : await unscopedTakePens(db, takers)
  const penOf = new Map(pens.map((pen) => [personKey(pen), pen]))
  return decided.map((one) => {
    if ('refusal' in one) return one.refusal
    const pen = penOf.get(personKey(one.asked))
    if (pen === undefined) return new Refusal('conflict', messages.ended, { detail: refused('ended') })
    if (pen.device !== one.asked.device)
      return new Refusal('conflict', messages.elsewhere, { detail: refused('elsewhere') })
    return { exam: one.exam, found: one.found, pen }
  })
}

type Decided =
  | { readonly refusal: Refusal }
  | {
      readonly asked: StartAsked
      readonly exam: PreparedExam
      readonly found: ExamineeFound
      /** `null`: a sitting is under way. */
      readonly make: SittingToMake | null
    }

async function decide(
  db: ScopedDb,
  cache: ExamCache,
  asked: StartAsked,
  found: ExamineeFound | null,
): Promise<Decided> {
  if (found === null) return { refusal: new Refusal('not-found', messages.noOnline) }
  if (found.recordState === 'voided') return { refusal: new Refusal('forbidden', messages.recordVoided) }
  if (found.arrangedAt === null) return { refusal: new Refusal('forbidden', messages.notArranged) }
  if (found.examinee === null) return { refusal: new Refusal('forbidden', messages.notOnRoster) }
  const exam = await cache.find(db, asked.organ, asked.exam, { arrangedAt: found.arrangedAt.getTime() })
  if (exam === null) return { refusal: new Refusal('forbidden', messages.notArranged) }
  const start = decideStart(exam.setting, exam.totalTenths, found.examinee, asked.at.getTime())
  if (start.outcome === 'refused') return { refusal: new Refusal('forbidden', start.why) }
  if (start.outcome === 'writing') return { asked, exam, found, make: null }
  const endsAt = new Date(start.endsAt)
  const untilAt = new Date(untilOf(exam.setting, start.endsAt))
  const make = { ...asked, id: newId(), event: newId(), attempt: start.attempt, endsAt, untilAt }
  return { asked, exam, found, make }
}

function viewOf({ exam, found, pen }: Started, now: Date): SittingView {
  const { setting, totalTenths } = exam
  const form = formOf(exam.forms, pen.id)
  const paper = ordered(form, pen.id)
  const places = exam.places.get(form)
  const answers = questionsOf(paper).flatMap((asked) => {
    const saved = savedAt(pen.answers, places?.get(asked.question.id))
    if (saved === null) return []
    const [kept, seq, at] = saved
    const line: SavedAnswer = { answer: showAnswer(asked, kept), seq, savedAt: new Date(at).toISOString() }
    return [[asked.question.id, line] as const]
  })
  return {
    ...{ exam: pen.exam, sitting: pen.id, title: found.title, person: found.name, attempt: pen.attempt },
    ...{ practice: setting.practice, book: found.book, clock: clockOf(pen, now, setting.graceSeconds) },
    ...{ paper: forCandidate(paper), answers: Object.fromEntries(answers), seq: pen.seq, totalTenths },
  }
}

function savedAt(answers: KeptSheet, place: number | undefined) {
  return place === undefined ? null : (answers[place] ?? null)
}

function personKey({ exam, person }: Pick<StartAsked, 'exam' | 'person'>): string {
  return `${exam} ${person}`
}

function refused(sitting: SittingRefused['sitting']): SittingRefused {
  return { sitting }
}
