import { Refusal } from '#kernel/refusal.ts'
import { isPermitted } from '#records/server/permit.ts'
import type { Scope } from '#records/server/work.ts'
import { question } from '../../bank/question-record.ts'
import { startAnalysis } from '../../engine/item-analysis.ts'
import type { PersonResult, QuestionReport, ResultsView } from '../../engine/keeper-api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import {
  bandOf,
  countingAttempt,
  eligibilityOf,
  groupResult,
  hasSat,
  type RosterResult,
  sectionResults,
} from '../../engine/results.ts'
import { type Examinee, isPass } from '../../engine/sitting.ts'
import type { ExamCache, PreparedExam } from './exam-cache.ts'
import { arrangedSetting } from './keep-exam.ts'
import { readLiveQuestions } from './live-question-store.ts'
import { markedSheets } from './marked-sheets.ts'
import { proctorState } from './proctor.ts'
import { examToSee } from './results-access.ts'
import { readSittings } from './results-store.ts'
import { readRoster, type StoredCandidate } from './roster-store.ts'

/** A line of the roster with what came of it. */
export interface RosterLine extends RosterResult {
  readonly candidate: StoredCandidate
  readonly examinee: Examinee
}

/** Figures of the organ and its sections; names and marks only for who keeps the exam. @throws Refusal 'forbidden' */
export async function viewResults(scope: Scope, cache: ExamCache, examId: string): Promise<ResultsView> {
  const { figures, keyVersion } = await examFigures(scope, examId)
  const exam = await cache.find(scope.db, scope.actor.organId, examId, { keyVersion })
  return { ...figures, weak: exam === null ? [] : (await analyse(scope, exam, examId)).weak() }
}

export interface ExamFigures {
  /** All but what to study again: for that every sheet is gone through. */
  readonly figures: Omit<ResultsView, 'weak'>
  readonly lines: readonly RosterLine[]
  readonly keyVersion: number
}

/** As `viewResults`, with the roster it was counted from. @throws Refusal 'forbidden' */
export async function examFigures(scope: Scope, examId: string): Promise<ExamFigures> {
  const { record, isKept } = await examToSee(scope, examId)
  const { setting, totalTenths, releasedAt, keyVersion } = await arrangedSetting(scope, examId)
  const lines = await rosterLines(scope, examId)
  const figures = {
    ...{ exam: examId, title: record.title, released: releasedAt !== null, totalTenths },
    whole: groupResult({ section: null, name: messages.whole }, lines, setting, totalTenths),
    sections: sectionResults(lines, setting, totalTenths, messages.withoutSection),
    bands: setting.bands.map((band) => ({
      ...band,
      persons: lines.filter((line) => !line.exempt && bandLabel(line, setting, totalTenths) === band.label).length,
    })),
    persons: isKept ? lines.map((line) => personOf(scope, line, setting, totalTenths)) : [],
    absent: isKept ? lines.filter((one) => !one.exempt && !hasSat(one)).map(({ candidate }) => nameOf(candidate)) : [],
  }
  return { figures, lines, keyVersion }
}

const none: ReadonlySet<string> = new Set()

/**
 * How each question did. With its key: for who may read the bank, and for who keeps the exam once it is released, but for
 * questions of an exam they are still to sit.
 */
export async function viewQuestions(
  scope: Scope,
  cache: ExamCache,
  examId: string,
): Promise<readonly QuestionReport[]> {
  const { isKept } = await examToSee(scope, examId)
  const stored = await arrangedSetting(scope, examId)
  const isReader = isPermitted(scope, { to: 'read', type: question })
  if (!isReader && !(isKept && stored.releasedAt !== null)) throw new Refusal('forbidden', messages.keysForBank)
  const exam = await cache.find(scope.db, scope.actor.organId, examId, { keyVersion: stored.keyVersion })
  const live = isReader ? none : await readLiveQuestions(scope, examId)
  return exam === null ? [] : (await analyse(scope, exam, examId)).reports().filter((one) => !live.has(one.question))
}

/** The roster with the sittings of each, in its order. */
export async function rosterLines({ db, actor }: Scope, examId: string): Promise<readonly RosterLine[]> {
  const roster = await readRoster(db, actor.organId, examId)
  const byPerson = Map.groupBy(await readSittings(db, actor.organId, examId), ({ person }) => person)
  return roster.map((candidate) => {
    const own = byPerson.get(candidate.person) ?? []
    const sittings = own.map(({ id, attempt, state, endsAt, handedInAt, tenths }) => ({
      ...{ id, attempt, state, tenths, endsAt: endsAt.getTime(), handedInAt: handedInAt?.getTime() ?? null },
    }))
    const { section, sectionName, extraMinutes, moreAttempts } = candidate
    const exempt = candidate.exemptAt !== null
    const examinee = { exempt, extraMinutes, moreAttempts, makeUp: null, sittings }
    return { candidate, section, sectionName, exempt, sittings, examinee }
  })
}

async function analyse(scope: Scope, exam: PreparedExam, examId: string) {
  const analysis = startAnalysis()
  for await (const sheet of markedSheets(scope, exam, examId)) analysis.add(sheet)
  return analysis
}

type Setting = PreparedExam['setting']

function bandLabel({ sittings }: RosterLine, setting: Setting, totalTenths: number): string | null {
  const counting = countingAttempt(sittings, setting.counts)
  return counting?.tenths == null ? null : (bandOf(counting.tenths, totalTenths, setting.bands)?.label ?? null)
}

function personOf({ work }: Scope, line: RosterLine, setting: Setting, totalTenths: number): PersonResult {
  const { candidate, sittings, examinee } = line
  const now = work.clock.now()
  const counting = countingAttempt(sittings, setting.counts)
  const tenths = counting?.tenths ?? null
  return {
    ...nameOf(candidate),
    attempts: sittings.length,
    sitting: counting?.id ?? sittings.at(-1)?.id ?? null,
    ...{ tenths, band: bandLabel(line, setting, totalTenths) },
    passed: tenths === null ? null : isPass(tenths, totalTenths, setting.passPercent),
    eligibility: eligibilityOf(setting, totalTenths, examinee, now.getTime()),
    state: proctorState(candidate, sittings.at(-1), undefined, now),
  }
}

function nameOf({ person, name, sectionName }: StoredCandidate) {
  return { person, name, sectionName }
}
