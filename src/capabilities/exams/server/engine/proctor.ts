import type { Scope } from '#records/server/work.ts'
import type { ProctorLine, ProctorState, ProctorView } from '../../engine/keeper-api.ts'
import { arrangedSetting, examToKeep } from './keep-exam.ts'
import { readSittings, readWatched, type SittingRow, type WatchedSheet } from './results-store.ts'
import { readRoster, type StoredCandidate } from './roster-store.ts'
import { phaseOf } from './view-exam.ts'

/** After so long without a sign of life (the page sends one every 20 s) somebody has lost contact. */
const silenceMs = 60_000

/** How everybody on the roster is doing now. @throws Refusal 'forbidden' to who does not keep the exam */
export async function watchExam(scope: Scope, examId: string): Promise<ProctorView> {
  await examToKeep(scope, examId)
  const { db, actor, work } = scope
  const stored = await arrangedSetting(scope, examId)
  const now = work.clock.now()
  const roster = await readRoster(db, actor.organId, examId)
  // The last attempt tells; rows come in the order of attempts.
  const latest = new Map((await readSittings(db, actor.organId, examId)).map((row) => [row.person, row]))
  const sheets = new Map((await readWatched(db, actor.organId, examId)).map((sheet) => [sheet.sitting, sheet]))
  const lines = roster.map((candidate) => {
    const sitting = latest.get(candidate.person)
    return lineOf(candidate, sitting, sitting === undefined ? undefined : sheets.get(sitting.id), now)
  })
  const counts: Record<ProctorState, number> = {
    ...{ 'not-started': 0, writing: 0, lost: 0, 'handed-in': 0, voided: 0, exempt: 0 },
  }
  for (const { state } of lines) counts[state] += 1
  return { now: now.toISOString(), phase: phaseOf(stored, now), counts, lines }
}

export function proctorState(
  { exemptAt }: Pick<StoredCandidate, 'exemptAt'>,
  sitting: Pick<SittingRow, 'state'> | undefined,
  seenAt: Date | undefined,
  now: Date,
): ProctorState {
  if (sitting === undefined) return exemptAt === null ? 'not-started' : 'exempt'
  if (sitting.state !== 'writing') return sitting.state
  return seenAt !== undefined && now.getTime() - seenAt.getTime() > silenceMs ? 'lost' : 'writing'
}

function lineOf(
  candidate: StoredCandidate,
  sitting: SittingRow | undefined,
  sheet: WatchedSheet | undefined,
  now: Date,
): ProctorLine {
  const { person, name, sectionName, extraMinutes } = candidate
  return {
    ...{ person, name, sectionName, extraMinutes },
    state: proctorState(candidate, sitting, sheet?.seenAt, now),
    ...{ sitting: sitting?.id ?? null, attempt: sitting?.attempt ?? null },
    startedAt: sitting?.startedAt.toISOString() ?? null,
    endsAt: sitting?.endsAt.toISOString() ?? null,
    seenAt: sheet?.seenAt.toISOString() ?? null,
    handedInAt: sitting?.handedInAt?.toISOString() ?? null,
    handedInBy: sitting?.handedInBy ?? null,
    ...{ answered: sheet?.answered ?? 0, takeOvers: sheet?.takeOvers ?? 0 },
  }
}
