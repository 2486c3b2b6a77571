import { engineMessages as messages } from '../engine/messages.ts'
import type { ExamSetting } from '../engine/setting.ts'
import { type ContradictedPlace, contradictionsIn } from '../engine/setting-contradictions.ts'
import { keepingMessages as own } from './messages.ts'

/** Where on the page of settings something is wrong. */
export type SettingPlace = ContradictedPlace | 'paper' | 'opensAt' | 'audience'

export type SettingFaults = Partial<Readonly<Record<SettingPlace, string>>>

/** What the server would refuse, told at its place before it is sent. `now`: ms. */
export function settingFaults(setting: ExamSetting, now: number): SettingFaults {
  const contradictions = contradictionsIn(setting)
  const [opens, closes] = [Date.parse(setting.opensAt), Date.parse(setting.closesAt)]
  const faults: Record<SettingPlace, string | false> = {
    ...contradictions,
    paper: isPaperless(setting) && own.noPaper,
    opensAt: Number.isNaN(opens) && own.noOpening,
    closesAt:
      (Number.isNaN(closes) && own.noClosing) || contradictions.closesAt || (closes <= now && messages.opensInPast),
    bands: (isNameless(setting) && own.namelessBand) || contradictions.bands,
    audience: isNobody(setting) && own.nobody,
  }
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== false))
}

function isPaperless({ paper }: ExamSetting): boolean {
  if (paper.from === 'paper') return paper.paper === ''
  return (paper.from === 'blueprint' ? paper.blueprint.parts : paper.list.questions).length === 0
}

function isNameless({ bands }: ExamSetting): boolean {
  return bands.some(({ label }) => label.trim() === '')
}

function isNobody({ audience: { everyone, sections, posts, persons } }: ExamSetting): boolean {
  return !everyone && sections.length + posts.length + persons.length === 0
}
