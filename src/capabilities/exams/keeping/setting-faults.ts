import { engineMessages as messages } from '../engine/messages.ts'
import type { ExamSetting } from '../engine/setting.ts'
import { keepingMessages as own } from './messages.ts'

/** Where on the page of settings something is wrong. */
export type SettingPlace = 'paper' | 'opensAt' | 'closesAt' | 'attempts' | 'bands' | 'audience' | 'keys' | 'retakeDays'

export type SettingFaults = Partial<Readonly<Record<SettingPlace, string>>>

/** What the server would refuse, told at its place before it is sent. `now`: ms. */
export function settingFaults(setting: ExamSetting, now: number): SettingFaults {
  const { opensAt, closesAt, minutes, attempts, practice, keys, retakeDays } = setting
  const [opens, closes] = [Date.parse(opensAt), Date.parse(closesAt)]
  const faults: Record<SettingPlace, string | false> = {
    paper: isPaperless(setting) && own.noPaper,
    opensAt: Number.isNaN(opens) && own.noOpening,
    closesAt:
      (Number.isNaN(closes) && own.noClosing) ||
      (closes <= opens && messages.closesBeforeOpening) ||
      (closes - opens < minutes * 60_000 && messages.windowTooShort(minutes)) ||
      (closes <= now && messages.opensInPast),
    attempts: attempts === null && !practice && messages.endlessAttempts,
    bands: (isNameless(setting) && own.namelessBand) || (areOutOfOrder(setting) && messages.bandsOutOfOrder),
    audience: isNobody(setting) && own.nobody,
    keys: keys === 'at-once' && !practice && messages.keysBeforeClose,
    retakeDays: retakeDays !== null && practice && messages.practiceWithoutRetake,
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

function areOutOfOrder({ bands }: ExamSetting): boolean {
  return bands.at(-1)?.from !== 0 || bands.some(({ from }, at) => at > 0 && from >= (bands[at - 1]?.from ?? 0))
}

function isNobody({ audience: { everyone, sections, posts, persons } }: ExamSetting): boolean {
  return !everyone && sections.length + posts.length + persons.length === 0
}
