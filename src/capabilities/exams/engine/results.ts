import type { Eligibility } from './api.ts'
import type { GroupResult } from './keeper-api.ts'
import type { Band, ExamSetting } from './setting.ts'
import { type Examinee, isPass, type PastSitting, retakeUntil } from './sitting.ts'

/** A person of the roster with all that came of it. */
export interface RosterResult {
  readonly section: string | null
  readonly sectionName: string | null
  readonly exempt: boolean
  readonly sittings: readonly PastSitting[]
}

/** The attempt that counts: the best or the last of those handed in and marked; none while there is none. */
export function countingAttempt(sittings: readonly PastSitting[], counts: ExamSetting['counts']): PastSitting | null {
  const finished = sittings.filter(({ state, tenths }) => state === 'handed-in' && tenths !== null)
  if (counts === 'last') return finished.at(-1) ?? null
  return finished.reduce<PastSitting | null>(
    (best, one) => (best === null || (one.tenths ?? 0) > (best.tenths ?? 0) ? one : best),
    null,
  )
}

/** The band reached; bands stand from the highest down. */
export function bandOf(tenths: number, totalTenths: number, bands: readonly Band[]): Band | null {
  return bands.find(({ from }) => tenths * 100 >= totalTenths * from) ?? null
}

/** The highest band counts as 优秀 when there are at least two. */
function isExcellent(tenths: number, totalTenths: number, bands: readonly Band[]): boolean {
  const [highest] = bands
  return bands.length > 1 && highest !== undefined && tenths * 100 >= totalTenths * highest.from
}

export function hasSat({ sittings }: Pick<RosterResult, 'sittings'>): boolean {
  return sittings.some(({ state }) => state === 'handed-in')
}

/** Figures of the organ or one section. Who is exempt is not among the eligible. */
export function groupResult(
  group: Pick<GroupResult, 'section' | 'name'>,
  people: readonly RosterResult[],
  setting: ExamSetting,
  totalTenths: number,
): GroupResult {
  const eligible = people.filter(({ exempt }) => !exempt)
  const sat = eligible.filter(hasSat)
  const tenths = sat.flatMap(({ sittings }) => countingAttempt(sittings, setting.counts)?.tenths ?? [])
  const passed = tenths.filter((one) => isPass(one, totalTenths, setting.passPercent)).length
  const excellent = tenths.filter((one) => isExcellent(one, totalTenths, setting.bands)).length
  return {
    ...group,
    ...{ eligible: eligible.length, sat: sat.length, passed, excellent },
    meanTenths: tenths.length === 0 ? null : Math.round(tenths.reduce((all, one) => all + one, 0) / tenths.length),
    satRate: rate(sat.length, eligible.length),
    passRate: rate(passed, sat.length),
    excellentRate: rate(excellent, sat.length),
  }
}

/** One figure for each section, in the order in which the roster first names them. */
export function sectionResults(
  people: readonly RosterResult[],
  setting: ExamSetting,
  totalTenths: number,
  without: string,
): readonly GroupResult[] {
  const groups = Map.groupBy(people, ({ section }) => section)
  return [...groups].map(([section, own]) =>
    groupResult({ section, name: own[0]?.sectionName ?? without }, own, setting, totalTenths),
  )
}

/** What a 任前 exam says of a person; `null` of other exams and while nothing is known. */
export function eligibilityOf(
  setting: ExamSetting,
  totalTenths: number,
  examinee: Examinee,
  now: number,
): Eligibility | null {
  if (setting.retakeDays === null) return null
  if (examinee.exempt) return 'exempt'
  const counting = countingAttempt(examinee.sittings, setting.counts)
  if (counting?.tenths == null) return null
  if (isPass(counting.tenths, totalTenths, setting.passPercent)) return 'eligible'
  const until = retakeUntil(setting, totalTenths, examinee)
  const sat = examinee.sittings.filter(({ state }) => state !== 'voided').length
  return until !== null && now < until && sat < 2 ? 'retake' : 'not-eligible'
}

/** Tenths as people write points: 876 → 87.6, 880 → 88. */
export function pointsOf(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)
}

/** Per cent in tenths. */
function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole)
}
