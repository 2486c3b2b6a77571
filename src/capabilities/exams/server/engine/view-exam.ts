import { Refusal } from '#kernel/refusal.ts'
import { isPermitted, permit } from '#records/server/permit.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { questionsOf } from '../../engine/form.ts'
import type { Candidate, ExamEvent, ExamPhase, OnlineExam, TrailLine } from '../../engine/keeper-api.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { markOperation } from '../../engine/operations.ts'
import { readTrail } from '../../engine/trail.ts'
import { exam } from '../../exam-record.ts'
import { totalTenths } from '../../papers/paper.ts'
import { readEvents } from './event-store.ts'
import { examToKeep, mayKeep } from './keep-exam.ts'
import { sheetsToMark } from './marking-desk.ts'
import { maySeeResults } from './results-access.ts'
import { readSittings, readTrailOf } from './results-store.ts'
import { readRoster, type StoredCandidate } from './roster-store.ts'
import { readForms, readSetting, type StoredSetting } from './setting-store.ts'

/** The online side of an exam record. Who does not keep it sees when and how, not which papers. @throws Refusal */
export async function viewOnline(scope: Scope, examId: string): Promise<OnlineExam> {
  permit(scope, { to: 'read', type: exam })
  const { db, actor, work } = scope
  const record = await findRecord(scope, exam, examId)
  const stored = await readSetting(db, actor.organId, examId)
  const isKept = mayKeep(scope, record)
  const roster = stored === null ? [] : await readRoster(db, actor.organId, examId)
  const sittings = stored === null ? [] : await readSittings(db, actor.organId, examId)
  const forms = isKept && stored !== null ? await readForms(db, actor.organId, examId) : []
  const mark = isPermitted(scope, { to: 'do', operation: markOperation })
  const { kind, book } = record.values
  const now = work.clock.now()
  return {
    ...{ exam: examId, title: record.title, recordState: record.state, now: now.toISOString() },
    kind: typeof kind === 'string' ? kind : null,
    book: book === 'open' || book === 'closed' ? book : null,
    setting: stored === null ? null : isKept ? stored.setting : withoutPapers(stored),
    phase: phaseOf(stored, now),
    ...{ arrangedAt: stored?.arrangedAt?.toISOString() ?? null, arrangedBy: stored?.arrangedBy ?? null },
    releasedAt: stored?.releasedAt?.toISOString() ?? null,
    ...{ roster: roster.length, exempt: roster.filter(({ exemptAt }) => exemptAt !== null).length },
    sat: new Set(sittings.filter(({ state }) => state === 'handed-in').map(({ person }) => person)).size,
    toMark: mark && stored?.arrangedAt != null ? (await sheetsToMark(scope, examId)).length : 0,
    forms: forms.map((form, index) => ({
      ...{ form: index, seed: form.seed, questions: questionsOf(form).length, totalTenths: totalTenths(form) },
    })),
    may: { keep: isKept, mark, watch: isKept, results: maySeeResults(scope, record) },
  }
}

export function phaseOf(stored: StoredSetting | null, now: Date): ExamPhase {
  if (stored?.arrangedAt == null) return 'draft'
  if (stored.releasedAt !== null) return 'released'
  if (now.getTime() < Date.parse(stored.setting.opensAt)) return 'arranged'
  return now.getTime() < Date.parse(stored.setting.closesAt) ? 'open' : 'closed'
}

/** @throws Refusal 'forbidden' to who does not keep the exam */
export async function viewRoster(scope: Scope, examId: string): Promise<readonly Candidate[]> {
  await examToKeep(scope, examId)
  return (await readRoster(scope.db, scope.actor.organId, examId)).map(candidateOf)
}

/** @throws Refusal 'forbidden' to who does not keep the exam */
export async function viewEvents(scope: Scope, examId: string, personId: string | null): Promise<readonly ExamEvent[]> {
  await examToKeep(scope, examId)
  const events = await readEvents(scope.db, scope.actor.organId, examId, personId)
  const labels: Readonly<Record<string, string>> = messages.events
  return events.map(({ at, event, ...rest }) => ({
    ...rest,
    ...{ at: at.toISOString(), event, label: labels[event] ?? event },
  }))
}

/** Every change of a sheet in turn, for when somebody asks afterwards. @throws Refusal 'forbidden', 'not-found' */
export async function viewTrail(scope: Scope, examId: string, sitting: string): Promise<readonly TrailLine[]> {
  await examToKeep(scope, examId)
  const found = await readTrailOf(scope.db, { organId: scope.actor.organId, examId, sitting })
  if (found === null) throw new Refusal('not-found', messages.noSuchSheet)
  return readTrail(found.trail, found.startedAt)
}

function withoutPapers({ setting }: StoredSetting): StoredSetting['setting'] {
  const audience = { everyone: setting.audience.everyone, sections: [], posts: [], persons: [], except: [] }
  return { ...setting, paper: { from: 'blueprint', blueprint: { parts: [] } }, audience }
}

function candidateOf(one: StoredCandidate): Candidate {
  const { person, name, section, sectionName, exemptReason, exemptEvidence, exemptAt, exemptBy } = one
  const { extraMinutes, extraReason, makeUpOpensAt, makeUpClosesAt, makeUpReason } = one
  return {
    ...{ person, name, section, sectionName },
    exemption:
      exemptAt === null
        ? null
        : { reason: exemptReason ?? '', evidence: exemptEvidence, at: exemptAt.toISOString(), by: exemptBy ?? '' },
    extra: extraMinutes === 0 ? null : { minutes: extraMinutes, reason: extraReason ?? '' },
    makeUp:
      makeUpOpensAt === null || makeUpClosesAt === null
        ? null
        : { opensAt: makeUpOpensAt.toISOString(), closesAt: makeUpClosesAt.toISOString(), reason: makeUpReason ?? '' },
  }
}
