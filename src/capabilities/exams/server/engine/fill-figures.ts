import { changeRecord } from '#records/server/change-records.ts'
import { findRecord } from '#records/server/view-records.ts'
import type { Scope } from '#records/server/work.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { groupResult } from '../../engine/results.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { exam } from '../../exam-record.ts'
import { arrangedSetting } from './keep-exam.ts'
import { type RosterLine, rosterLines } from './view-results.ts'

/** What the online exam comes to, as the record has it. */
export interface Figures {
  readonly eligible: number
  readonly sat: number
  readonly passed: number
  readonly mean: string | null
}

/** Writes what the online exam comes to into the record, by the system and as an act of the record; measures count from there. */
export async function fillFigures(scope: Scope, examId: string, reason: string): Promise<Figures> {
  const { setting, totalTenths } = await arrangedSetting(scope, examId)
  const figures = figuresOf(await rosterLines(scope, examId), setting, totalTenths)
  const record = await findRecord(scope, exam, examId)
  const values = { ...record.values, ...figures, audience: audienceOf(setting) }
  await changeRecord({ ...scope, system: true }, exam, { id: examId, values, reason })
  return figures
}

function figuresOf(lines: readonly RosterLine[], setting: ExamSetting, totalTenths: number): Figures {
  const group = { section: null, name: messages.whole }
  const { eligible, sat, passed, meanTenths } = groupResult(group, lines, setting, totalTenths)
  return { eligible, sat, passed, mean: meanTenths === null ? null : (meanTenths / 10).toFixed(1) }
}

/** An exam of a section is none of all who work there, however full. */
function audienceOf({ audience: { everyone, except } }: ExamSetting): 'everyone' | 'part' {
  return everyone && except.length === 0 ? 'everyone' : 'part'
}
