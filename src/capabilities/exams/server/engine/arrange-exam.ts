import { Refusal } from '#kernel/refusal.ts'
import { randomToken } from '#platform/crypto/token.ts'
import { permit } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { question } from '../../bank/question-record.ts'
import { type Form, questionsOf } from '../../engine/form.ts'
import type { Arranged } from '../../engine/keeper-api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import type { Audience, ExamSetting } from '../../engine/setting.ts'
import { composePaper, drawPaper, totalTenths } from '../../papers/paper.ts'
import { readBank } from '../bank/read-bank.ts'
import { examToKeep, tellEvents } from './keep-exam.ts'
import { hasBegun } from './results-store.ts'
import { addCandidates, type PersonOfOrgan, readServing } from './roster-store.ts'
import { dropArrangement, readKeptPaper, readSetting, writeArrangement, writeSetting } from './setting-store.ts'

/**
 * Which questions, only who keeps the bank says: a candidate's paper tells their ids, and whoever could put these on a
 * practice of their own would be told the keys. @throws Refusal 'forbidden', 'conflict' once papers and roster are frozen
 */
export async function setUpExam(scope: Scope, examId: string, setting: ExamSetting): Promise<void> {
  await examToKeep(scope, examId)
  if (setting.paper.from !== 'blueprint') permit(scope, { to: 'read', type: question })
  const { db, actor, work } = scope
  const stored = await readSetting(db, actor.organId, examId, { lock: true })
  if (stored !== null && stored.arrangedAt !== null) throw new Refusal('conflict', messages.arrangedAlready)
  await writeSetting(db, actor.organId, examId, { setting, at: work.clock.now(), by: actor.name })
}

/** Draws the papers, writes the roster, and freezes both. @throws Refusal 'invalid' with `missing` when the bank falls short */
export async function arrangeExam(scope: Scope, examId: string): Promise<Arranged> {
  await examToKeep(scope, examId)
  const { db, actor, work } = scope
  const stored = await readSetting(db, actor.organId, examId, { lock: true })
  if (stored === null) throw new Refusal('not-found', messages.noOnline)
  if (stored.arrangedAt !== null) throw new Refusal('conflict', messages.arrangedAlready)
  const { setting } = stored
  const now = work.clock.now()
  if (Date.parse(setting.closesAt) <= now.getTime()) throw new Refusal('invalid', messages.opensInPast)
  const forms = await formsOf(scope, setting)
  const [first] = forms
  const questions = first === undefined ? 0 : questionsOf(first).length
  if (first === undefined || questions === 0) throw new Refusal('invalid', messages.emptyPaper)
  const people = namedBy(setting.audience, await readServing(db, actor.organId))
  if (people.length === 0) throw new Refusal('invalid', messages.rosterEmpty)
  await addCandidates(db, actor.organId, examId, people)
  const arranged = { questions, totalTenths: totalTenths(first) }
  await writeArrangement(db, actor.organId, examId, { ...arranged, forms, at: now, by: actor.name })
  await tellEvents(scope, examId, [{ event: 'arranged' }])
  return { ...arranged, roster: people.length, exempt: 0, forms: forms.length }
}

/** @throws Refusal 'conflict' once somebody has begun */
export async function disarrangeExam(scope: Scope, examId: string, reason: string): Promise<void> {
  await examToKeep(scope, examId)
  const { db, actor } = scope
  const stored = await readSetting(db, actor.organId, examId, { lock: true })
  if (stored?.arrangedAt == null) throw new Refusal('conflict', messages.notArranged)
  if (await hasBegun(db, actor.organId, examId)) throw new Refusal('conflict', messages.begunAlready)
  await dropArrangement(db, actor.organId, examId)
  await tellEvents(scope, examId, [{ event: 'disarranged', note: reason }])
}

/** Who is named, in the order of lists. */
function namedBy(audience: Audience, serving: readonly PersonOfOrgan[]): readonly PersonOfOrgan[] {
  const { everyone, sections, posts, persons, except } = audience
  const named = ({ person, section, post }: PersonOfOrgan) =>
    everyone ||
    persons.includes(person) ||
    (section !== null && sections.includes(section)) ||
    (post !== null && posts.includes(post))
  return serving.filter((one) => named(one) && !except.includes(one.person))
}

async function formsOf(scope: Scope, { paper: source, forms }: ExamSetting): Promise<readonly Form[]> {
  if (source.from === 'paper') {
    const kept = await readKeptPaper(scope.db, scope.actor.organId, source.paper)
    if (kept === null) throw new Refusal('invalid', messages.noSuchPaper)
    return [kept]
  }
  const bank = await readBank(scope)
  if (source.from === 'list') {
    const { paper, absent } = composePaper(source.list, bank)
    if (absent.length > 0) throw new Refusal('invalid', messages.absentQuestions(absent.length), { detail: { absent } })
    return [paper]
  }
  return Array.from({ length: forms }, () => {
    const drawn = drawPaper(source.blueprint, bank, randomToken())
    if (drawn.outcome === 'shortfall')
      throw new Refusal('invalid', messages.shortfall, { detail: { missing: drawn.missing } })
    return drawn
  })
}
