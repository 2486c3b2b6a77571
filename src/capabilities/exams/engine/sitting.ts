import type { Standing } from './api.ts'
import { engineMessages as messages } from './messages.ts'
import type { ExamSetting } from './setting.ts'

/** One person before an exam: what the roster says, and the sittings so far in their order. */
export interface Examinee {
  readonly exempt: boolean
  readonly extraMinutes: number
  readonly moreAttempts: number
  /** Instants in ms. */
  readonly makeUp: { readonly opensAt: number; readonly closesAt: number } | null
  readonly sittings: readonly PastSitting[]
}

export interface PastSitting {
  readonly id: string
  readonly attempt: number
  readonly state: 'writing' | 'handed-in' | 'voided'
  /** ms */
  readonly endsAt: number
  readonly handedInAt: number | null
  readonly tenths: number | null
}

export type Start =
  | { readonly outcome: 'start'; readonly attempt: number; readonly endsAt: number }
  | { readonly outcome: 'writing'; readonly sitting: PastSitting }
  | { readonly outcome: 'refused'; readonly standing: Standing; readonly why: string }

/** What pressing start does at `now` (ms of the server's clock). */
export function decideStart(setting: ExamSetting, totalTenths: number, examinee: Examinee, now: number): Start {
  const writing = examinee.sittings.find(({ state }) => state === 'writing')
  if (writing !== undefined) {
    const until = untilOf(setting, writing.endsAt)
    return now <= until ? { outcome: 'writing', sitting: writing } : refuse('done', messages.beingCollected)
  }
  if (examinee.exempt) return refuse('exempt', messages.exempt)
  const begun = examinee.sittings.length
  const open = windowsOf(setting, totalTenths, examinee).find(
    ({ opensAt, closesAt }) => opensAt <= now && now < closesAt,
  )
  if (open === undefined) return refuse(...outside(setting, examinee, now))
  const left = attemptsOf(setting, totalTenths, examinee)
  if (left !== null && begun >= left) return refuse('done', messages.noAttemptLeft(left))
  const extra = examinee.extraMinutes * minute
  const endsAt = Math.min(now + setting.minutes * minute + extra, open.closesAt + extra)
  return { outcome: 'start', attempt: begun + 1, endsAt }
}

/** Where a person stands, for lists. */
export function standingOf(setting: ExamSetting, totalTenths: number, examinee: Examinee, now: number): Standing {
  const start = decideStart(setting, totalTenths, examinee, now)
  if (start.outcome === 'start') return 'open'
  return start.outcome === 'writing' ? 'writing' : start.standing
}

/** Whether a person is at it, or may begin once more by now or later: whoever may must not learn a key. */
export function mayYetSit(setting: ExamSetting, totalTenths: number, examinee: Examinee, now: number): boolean {
  if (examinee.sittings.some(({ state }) => state === 'writing')) return true
  const left = attemptsOf(setting, totalTenths, examinee)
  if (examinee.exempt || (left !== null && examinee.sittings.length >= left)) return false
  return windowsOf(setting, totalTenths, examinee).some(({ closesAt }) => now < closesAt)
}

/** How many attempts a person has in all; `null`: no end. */
export function attemptsOf(setting: ExamSetting, totalTenths: number, examinee: Examinee): number | null {
  if (setting.attempts === null) return null
  const retake = retakeUntil(setting, totalTenths, examinee) === null ? 0 : 1
  return (setting.retakeDays === null ? setting.attempts : 1 + retake) + examinee.moreAttempts
}

/** Until when (ms) who failed may sit once more; `null` where nothing is to be retaken. */
export function retakeUntil(
  { retakeDays, passPercent }: ExamSetting,
  totalTenths: number,
  examinee: Examinee,
): number | null {
  const [first] = examinee.sittings.filter(({ state }) => state !== 'voided')
  if (retakeDays === null || first?.handedInAt == null || first.tenths === null) return null
  return isPass(first.tenths, totalTenths, passPercent) ? null : first.handedInAt + retakeDays * day
}

export function isPass(tenths: number, totalTenths: number, passPercent: number): boolean {
  return tenths * 100 >= totalTenths * passPercent
}

/** The last moment (ms) at which packets of a sitting are taken. */
export function untilOf({ graceSeconds }: ExamSetting, endsAt: number): number {
  return endsAt + graceSeconds * 1000
}

const minute = 60_000
const day = 24 * 60 * minute

interface Opening {
  readonly opensAt: number
  readonly closesAt: number
}

function windowsOf(setting: ExamSetting, totalTenths: number, examinee: Examinee): readonly Opening[] {
  const own = { opensAt: Date.parse(setting.opensAt), closesAt: Date.parse(setting.closesAt) }
  const retake = retakeUntil(setting, totalTenths, examinee)
  return [
    own,
    ...(examinee.makeUp === null ? [] : [examinee.makeUp]),
    ...(retake === null ? [] : [{ opensAt: own.opensAt, closesAt: retake }]),
  ]
}

function outside(setting: ExamSetting, { makeUp, sittings }: Examinee, now: number): [Standing, string] {
  if (now < Date.parse(setting.opensAt)) return ['early', messages.notOpenYet]
  if (makeUp !== null && now < makeUp.opensAt) return ['early', messages.makeUpNotOpenYet]
  return sittings.length > 0 ? ['done', messages.closed] : ['missed', messages.closed]
}

function refuse(standing: Standing, why: string): Start {
  return { outcome: 'refused', standing, why }
}
