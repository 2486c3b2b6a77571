import { Refusal } from '#kernel/refusal.ts'
import { gather } from '#platform/gather.ts'
import type { Work } from '#records/server/work.ts'
import type { AnswersSaved, ClockView, GivenAnswer, SittingClock, SittingRefused } from '../../engine/api.ts'
import { formOf, ordered, questionsOf } from '../../engine/form.ts'
import { inTrail, type KeptLine, keepAnswer } from '../../engine/kept-sheet.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import type { ExamCache, PreparedExam } from './exam-cache.ts'
import {
  type AnswersAsked,
  readSheet,
  type SheetAsked,
  type SheetFound,
  type SheetStanding,
  unscopedSaveAnswers,
  unscopedSeeSheets,
} from './sheet-store.ts'

/** Who sends a packet, and to which sitting. */
export type Sender = Omit<SheetAsked, 'at'>

/** What comes in while a sitting is under way: answers, and signs of life. */
export function saveDesk(work: Work, cache: ExamCache) {
  const { database, clock } = work
  const save = gather(async (asked: readonly AnswersAsked[]) => {
    const found = bySheet(await unscopedSaveAnswers(database.unscopedAlone, together(asked)))
    return asked.map((one) => found.get(sheetKey(one)) ?? null)
  })
  const see = gather(async (asked: readonly SheetAsked[]) => {
    const latest = new Map(asked.map((one) => [sheetKey(one), one]))
    const found = bySheet(await unscopedSeeSheets(database.unscopedAlone, [...latest.values()]))
    return asked.map((one) => found.get(sheetKey(one)) ?? null)
  })
  const standing = (sender: Sender) => database.scoped(sender.organ, (db) => readSheet(db, sender))

  return {
    /** @throws Refusal 'invalid' for what is not on the paper, 'conflict' with SittingRefused, 'not-found' */
    async save(sender: Sender, answers: readonly GivenAnswer[]): Promise<AnswersSaved> {
      // The moment it came in counts, not the one at which it is written.
      const at = clock.now()
      const exam = await prepared(sender)
      if (exam === null) throw new Refusal('not-found', messages.noSuchSitting)
      const found = await save({ ...sender, at, ...keptAnswers(exam, sender.sitting, answers, at) })
      if (found === null) throw refusalOf(await standing(sender), sender)
      return { savedAt: at.toISOString(), seq: found.seq, clock: clockOf(found, at, exam.setting.graceSeconds) }
    },

    /** @throws Refusal 'not-found' */
    async tick(sender: Sender): Promise<ClockView> {
      const at = clock.now()
      const exam = await prepared(sender)
      const found = exam === null ? null : await see({ ...sender, at })
      const grace = exam?.setting.graceSeconds ?? 0
      if (found !== null)
        return { clock: clockOf(found, at, grace), state: 'writing', elsewhere: false, seq: found.seq }
      const stands = await standing(sender)
      if (stands === null) throw new Refusal('not-found', messages.noSuchSitting)
      const elsewhere = stands.device !== null && stands.device !== sender.device
      return { clock: clockOf(stands, at, grace), state: stands.state, elsewhere, seq: stands.seq }
    },

    standing,
    idle: () => Promise.all([save.idle(), see.idle()]),
  }

  async function prepared({ organ, exam }: Sender): Promise<PreparedExam | null> {
    return cache.known(organ, exam) ?? database.scoped(organ, (db) => cache.find(db, organ, exam))
  }
}

export function clockOf(
  { startedAt, endsAt }: Pick<SheetFound, 'startedAt' | 'endsAt'>,
  now: Date,
  graceSeconds: number,
): SittingClock {
  return { now: now.toISOString(), startedAt: startedAt.toISOString(), endsAt: endsAt.toISOString(), graceSeconds }
}

/** Why a packet was not taken. */
export function refusalOf(stands: SheetStanding | null, { device }: Pick<Sender, 'device'>): Refusal {
  if (stands === null) return new Refusal('not-found', messages.noSuchSitting)
  const told = (sitting: SittingRefused['sitting'], message: string) =>
    new Refusal('conflict', message, { detail: { sitting } satisfies SittingRefused })
  if (stands.state === 'voided') return told('voided', messages.voidedSitting)
  if (stands.state === 'writing' && stands.device !== device) return told('elsewhere', messages.elsewhere)
  return told('ended', messages.ended)
}

/** In the bank's order, by place in the form. @throws Refusal 'invalid' */
function keptAnswers(
  exam: PreparedExam,
  sitting: string,
  given: readonly GivenAnswer[],
  at: Date,
): Pick<AnswersAsked, 'answers' | 'trail' | 'seq'> {
  const form = formOf(exam.forms, sitting)
  const places = exam.places.get(form)
  const asked = new Map(questionsOf(ordered(form, sitting)).map((one) => [one.question.id, one]))
  const answers: Record<string, KeptLine> = {}
  const trail: Record<string, string> = {}
  let last = 0
  for (const { question, seq, answer } of given) {
    const place = places?.get(question)
    const one = asked.get(question)
    if (place === undefined || one === undefined) throw new Refusal('invalid', messages.notOnPaper)
    const kept = keepAnswer(one, answer)
    last = Math.max(last, seq)
    if ((answers[place]?.[1] ?? 0) > seq) continue
    answers[place] = [kept, seq, at.getTime()]
    trail[place] = `${place}=${inTrail(kept)}`
  }
  return { answers, trail, seq: last }
}

/** One line for each sheet and tab: an update meets a row once. */
function together(asked: readonly AnswersAsked[]): readonly AnswersAsked[] {
  const sheets = new Map<string, AnswersAsked>()
  for (const one of asked) {
    const known = sheets.get(sheetKey(one))
    sheets.set(sheetKey(one), known === undefined ? one : joined(known, one))
  }
  return [...sheets.values()]
}

function joined(one: AnswersAsked, other: AnswersAsked): AnswersAsked {
  const answers = { ...one.answers }
  const trail = { ...one.trail }
  for (const [place, line] of Object.entries(other.answers)) {
    if ((answers[place]?.[1] ?? 0) > line[1]) continue
    answers[place] = line
    trail[place] = other.trail[place] ?? ''
  }
  const at = new Date(Math.max(one.at.getTime(), other.at.getTime()))
  return { ...one, at, answers, trail, seq: Math.max(one.seq, other.seq) }
}

/** All of it, so that nobody's packet rides with another's. */
function sheetKey({ exam, sitting, person, device }: Omit<Sender, 'organ'>): string {
  return `${exam} ${sitting} ${person} ${device}`
}

function bySheet(found: readonly SheetFound[]): ReadonlyMap<string, SheetFound> {
  return new Map(found.map((one) => [sheetKey(one), one]))
}
