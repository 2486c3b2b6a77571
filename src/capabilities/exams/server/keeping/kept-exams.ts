import { permit } from '#records/server/permit.ts'
import { readRecords } from '#records/server/record-store.ts'
import type { Scope } from '#records/server/work.ts'
import { exam as examType } from '../../exam-record.ts'
import type { KeptExam } from '../../keeping/kept-exam.ts'
import { mayKeep } from '../engine/keep-exam.ts'
import { phaseOf } from '../engine/view-exam.ts'
import { readOnlineExams } from './kept-exam-store.ts'

/** The exams that have an online side, and their stage. @throws Refusal 'forbidden' */
export async function keptExams(scope: Scope): Promise<readonly KeptExam[]> {
  permit(scope, { to: 'read', type: examType })
  const { db, actor, work } = scope
  const stored = await readOnlineExams(db, actor.organId)
  const ids = stored.map(({ exam }) => exam)
  const records = await readRecords(db, actor.organId, examType, ids)
  return stored.flatMap((one): readonly KeptExam[] => {
    const record = records.get(one.exam)
    if (record === undefined) return []
    const { opensAt, closesAt, minutes, practice } = one.setting
    return [
      {
        ...{ exam: one.exam, title: record.title, recordState: record.state, phase: phaseOf(one, work.clock.now()) },
        ...{ practice, opensAt, closesAt, minutes, roster: one.roster, sat: one.sat },
        isKept: mayKeep(scope, record),
      },
    ]
  })
}
