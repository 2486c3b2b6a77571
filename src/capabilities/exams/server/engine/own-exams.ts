import type { Scope } from '#records/server/work.ts'
import type { MyExam } from '../../engine/api.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { attemptsOf, decideStart } from '../../engine/sitting.ts'
import { type ExamineeFound, readOwnExams, unscopedExaminees } from './start-store.ts'

/** Exams on whose roster the actor stands, newest first. */
export async function ownExams(scope: Scope): Promise<readonly MyExam[]> {
  const { db, actor, work } = scope
  const own = await readOwnExams(db, actor.organId, actor.personId)
  const asked = own.map(({ exam }) => ({ organ: actor.organId, exam, person: actor.personId }))
  const found = asked.length === 0 ? [] : await unscopedExaminees(db, asked)
  const now = work.clock.now()
  return own.flatMap(({ exam, setting, releasedAt }, index) => {
    const one = found[index]
    if (one == null || one.recordState === 'voided' || one.arrangedAt === null) return []
    return [lineOf({ exam, setting, found: one, released: releasedAt !== null }, now)]
  })
}

interface OwnExam {
  readonly exam: string
  readonly setting: ExamSetting
  readonly found: ExamineeFound
  readonly released: boolean
}

function lineOf({ exam, setting, found, released }: OwnExam, now: Date): MyExam {
  const { title, book, totalTenths, examinee } = found
  const { practice, opensAt, closesAt, minutes } = setting
  const about = { exam, title, book, practice, opensAt, closesAt, minutes, released, now: now.toISOString() }
  const none = { begun: 0, attempts: 0, sitting: null, endsAt: null, mayStart: false, why: null }
  if (examinee === null || totalTenths === null) return { ...about, ...none, standing: 'missed' }
  const start = decideStart(setting, totalTenths, examinee, now.getTime())
  const known = { begun: examinee.sittings.length, attempts: attemptsOf(setting, totalTenths, examinee) }
  if (start.outcome === 'start') return { ...about, ...none, ...known, standing: 'open', mayStart: true }
  if (start.outcome === 'refused') return { ...about, ...none, ...known, standing: start.standing, why: start.why }
  const { id: sitting, endsAt } = start.sitting
  const writing = { sitting, endsAt: new Date(endsAt).toISOString(), mayStart: true }
  return { ...about, ...none, ...known, ...writing, standing: 'writing' }
}
