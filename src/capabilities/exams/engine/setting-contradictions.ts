import { engineMessages as messages } from './messages.ts'
import type { ExamSetting } from './setting.ts'

export type ContradictedPlace = 'closesAt' | 'bands' | 'attempts' | 'keys' | 'retakeDays'

/** What of a setting does not hold together, by its place: refused by the server, and told on the page before it is sent. */
export function contradictionsIn(setting: ExamSetting): Readonly<Record<ContradictedPlace, string | false>> {
  const { minutes, attempts, practice, keys, retakeDays } = setting
  const [opens, closes] = [Date.parse(setting.opensAt), Date.parse(setting.closesAt)]
  return {
    closesAt:
      (closes <= opens && messages.closesBeforeOpening) ||
      (closes - opens < minutes * 60_000 && messages.windowTooShort(minutes)),
    bands: areOutOfOrder(setting) && messages.bandsOutOfOrder,
    attempts: attempts === null && !practice && messages.endlessAttempts,
    // Whoever sat once could tell the key to all who have not, and to themselves for the next attempt.
    keys: keys === 'at-once' && !practice && messages.keysBeforeClose,
    retakeDays: retakeDays !== null && practice && messages.practiceWithoutRetake,
  }
}

function areOutOfOrder({ bands }: ExamSetting): boolean {
  return bands.at(-1)?.from !== 0 || bands.some(({ from }, at) => at > 0 && from >= (bands[at - 1]?.from ?? 0))
}
