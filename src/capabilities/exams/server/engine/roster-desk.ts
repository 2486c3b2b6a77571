import { Refusal } from '#kernel/refusal.ts'
import { cleanNote } from '#records/server/note.ts'
import type { Scope } from '#records/server/work.ts'
import { idIn, instantIn } from '../../engine/guards.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { countingAttempt, hasSat } from '../../engine/results.ts'
import { isPass } from '../../engine/sitting.ts'
import { arrangedSetting, examToKeep, tellEvents } from './keep-exam.ts'
import { readSittings } from './results-store.ts'
import {
  addAttempt,
  addCandidates,
  addMinutes,
  hasEvidence,
  readCandidate,
  readRoster,
  readServing,
  type StoredCandidate,
  writeExemption,
  writeMakeUp,
} from './roster-store.ts'
import { rosterLines } from './view-results.ts'
import { voidSitting } from './void-store.ts'

interface Asked {
  readonly exam: string
  readonly person: string
  readonly reason: string
}

/** @throws Refusal 'invalid' for who does not serve, 'conflict' when all of them are on the roster */
export async function enterCandidates(
  scope: Scope,
  { exam, persons, reason }: { exam: string; persons: readonly string[]; reason: string },
): Promise<{ readonly added: number }> {
  await examToKeep(scope, exam)
  await arrangedSetting(scope, exam, { lock: true })
  const { db, actor } = scope
  const serving = new Map((await readServing(db, actor.organId)).map((one) => [one.person, one]))
  const people = persons.flatMap((person) => serving.get(person) ?? [])
  if (people.length < new Set(persons).size)
    throw new Refusal('invalid', messages.notServing(persons.filter((one) => !serving.has(one)).join('、')))
  const known = new Set((await readRoster(db, actor.organId, exam)).map(({ person }) => person))
  const added = people.filter(({ person }) => !known.has(person))
  if (added.length === 0) throw new Refusal('conflict', messages.nobodyToAdd)
  await addCandidates(db, actor.organId, exam, added)
  await tellEvents(
    scope,
    exam,
    added.map(({ person }) => ({ event: 'added', person, note: reason })),
  )
  return { added: added.length }
}

/** @throws Refusal 'conflict' for who is exempt already or has sat; 'invalid' when the proof is not a file of the exam */
export async function exemptCandidate(
  scope: Scope,
  { exam, person, reason, evidence }: Asked & { readonly evidence: string | null },
): Promise<void> {
  const line = await lineToChange(scope, exam, person)
  const { db, actor, work } = scope
  if (line.exemptAt !== null) throw new Refusal('conflict', messages.exemptAlready)
  const own = await readSittings(db, actor.organId, exam, person)
  if (own.some(({ state }) => state !== 'voided')) throw new Refusal('conflict', messages.satAlready)
  if (evidence !== null && !(await hasEvidence(db, actor.organId, exam, idIn(evidence))))
    throw new Refusal('invalid', messages.noSuchEvidence)
  const exemption = { reason, evidence, at: work.clock.now(), by: actor.name }
  await writeExemption(db, keyOf(scope, exam, person), exemption)
  await tellEvents(scope, exam, [{ event: 'exempted', person, note: reason }])
}

/** @throws Refusal 'conflict' for who is not exempt */
export async function withdrawExemption(scope: Scope, { exam, person, reason }: Asked): Promise<void> {
  const line = await lineToChange(scope, exam, person)
  if (line.exemptAt === null) throw new Refusal('conflict', messages.notExempt)
  await writeExemption(scope.db, keyOf(scope, exam, person), null)
  await tellEvents(scope, exam, [{ event: 'exemption-withdrawn', person, note: reason }])
}

export interface MakeUpAsked {
  readonly exam: string
  readonly who: 'absent' | 'failed' | 'both' | 'named'
  readonly persons: readonly string[] | null
  readonly opensAt: string
  readonly closesAt: string
  readonly reason: string
}

/** A second window for some; who has sat may sit once more. @throws Refusal */
export async function arrangeMakeUp(scope: Scope, asked: MakeUpAsked): Promise<{ readonly persons: number }> {
  await examToKeep(scope, asked.exam)
  const { setting, totalTenths } = await arrangedSetting(scope, asked.exam, { lock: true })
  const [opensAt, closesAt] = [instantIn(asked.opensAt), instantIn(asked.closesAt)]
  if (Date.parse(closesAt) - Date.parse(opensAt) < setting.minutes * 60_000)
    throw new Refusal('invalid', messages.makeUpTooShort(setting.minutes))
  if (Date.parse(closesAt) <= scope.work.clock.now().getTime()) throw new Refusal('invalid', messages.makeUpOver)
  const lines = (await rosterLines(scope, asked.exam)).filter(({ exempt }) => !exempt)
  const isAbsent = (line: (typeof lines)[number]) => !hasSat(line)
  const isFailed = (line: (typeof lines)[number]) => {
    const tenths = countingAttempt(line.sittings, setting.counts)?.tenths ?? null
    return tenths !== null && !isPass(tenths, totalTenths, setting.passPercent)
  }
  const chosen = lines.filter((line) => {
    if (asked.who === 'named') return asked.persons?.includes(line.candidate.person) === true
    return (asked.who !== 'failed' && isAbsent(line)) || (asked.who !== 'absent' && isFailed(line))
  })
  if (chosen.length === 0) throw new Refusal('conflict', messages.nobodyToMakeUp)
  const persons = chosen.map(({ candidate }) => candidate.person)
  const more = chosen.filter(({ sittings }) => sittings.length > 0).map(({ candidate }) => candidate.person)
  const { reason } = asked
  await writeMakeUp(scope.db, scope.actor.organId, asked.exam, { persons, more, opensAt, closesAt, reason })
  await tellEvents(
    scope,
    asked.exam,
    persons.map((person) => ({ event: 'make-up', person, note: reason })),
  )
  return { persons: persons.length }
}

/** More time for a sitting under way, and for those to come. */
export async function giveExtraTime(
  scope: Scope,
  { exam, person, minutes, reason }: Asked & { readonly minutes: number },
): Promise<void> {
  await lineToChange(scope, exam, person)
  await addMinutes(scope.db, keyOf(scope, exam, person), { minutes, reason })
  await tellEvents(scope, exam, [{ event: 'extra-time', person, note: messages.extraNote(minutes, reason) }])
}

/** Takes an attempt out of all that counts; the sheet is kept. @throws Refusal 'not-found', 'conflict' */
export async function voidOne(
  scope: Scope,
  asked: { readonly exam: string; readonly sitting: string; readonly reason: string; readonly again: boolean | null },
): Promise<void> {
  const { exam, sitting, reason } = asked
  await examToKeep(scope, exam)
  await arrangedSetting(scope, exam, { lock: true })
  const { db, actor, work } = scope
  const about = { at: work.clock.now(), by: actor.name, reason: cleanNote(reason) ?? reason }
  const outcome = await voidSitting(db, { organId: actor.organId, examId: exam, sitting: idIn(sitting) }, about)
  if (outcome === 'none') throw new Refusal('not-found', messages.noSuchSheet)
  if (outcome === 'voided') throw new Refusal('conflict', messages.voidedAlready)
  const { person } = outcome
  if (asked.again === true) await addAttempt(db, keyOf(scope, exam, person))
  await tellEvents(scope, exam, [{ event: 'voided', person, sitting, note: reason }])
}

async function lineToChange(scope: Scope, exam: string, person: string): Promise<StoredCandidate> {
  await examToKeep(scope, exam)
  await arrangedSetting(scope, exam, { lock: true })
  const line = await readCandidate(scope.db, scope.actor.organId, exam, person)
  if (line === null) throw new Refusal('not-found', messages.notCandidate)
  return line
}

function keyOf({ actor }: Scope, examId: string, personId: string) {
  return { organId: actor.organId, examId, personId }
}
