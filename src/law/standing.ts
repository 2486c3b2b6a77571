import type { KnownDate, LawEntry } from './entry.ts'

/** How an entry stands on a day. `amended`: in force in a later version, since that day. */
export type Standing =
  | { readonly state: 'in-force'; readonly since: KnownDate | null }
  | { readonly state: 'amended'; readonly since: KnownDate }
  | { readonly state: 'not-yet'; readonly on: KnownDate }
  | { readonly state: 'repealed'; readonly on: KnownDate; readonly successor: string | null }
  | { readonly state: 'ended'; readonly until: number }
  | { readonly state: 'unknown' }

export const standingLabels = {
  'in-force': '现行',
  amended: '已修改',
  'not-yet': '尚未施行',
  repealed: '已废止',
  ended: '已期满',
  unknown: '待核',
} as const satisfies Readonly<Record<Standing['state'], string>>

/** `date`: 'YYYY-MM-DD'. A day known only by month or year counts from its beginning. */
export function standingOn(entry: LawEntry, date: string): Standing {
  const { period, repealedOn, successor = null } = entry
  if (repealedOn !== undefined && repealedOn <= date) return { state: 'repealed', on: repealedOn, successor }
  if (entry.doubtedFrom !== undefined && entry.doubtedFrom <= date) return { state: 'unknown' }
  if (period !== undefined) {
    const year = Number(date.slice(0, 4))
    if (year > period.until) return { state: 'ended', until: period.until }
    return year < period.from
      ? { state: 'not-yet', on: String(period.from) }
      : { state: 'in-force', since: String(period.from) }
  }
  const since = firstDay(entry)
  if (since === undefined) return undatedStanding(entry)
  if (since > date) return { state: 'not-yet', on: since }
  const version = currentVersion(entry, date)
  return version === undefined || version.note === null
    ? { state: 'in-force', since }
    : { state: 'amended', since: version.since }
}

export interface Version {
  readonly since: KnownDate
  /** 修正、修订; `null`: as first made. */
  readonly note: string | null
}

/** The version that holds on a day; `undefined` before the first, or where no date is known. */
export function currentVersion(entry: LawEntry, on: string): Version | undefined {
  return versionsOf(entry)
    .filter(({ since }) => since <= on)
    .at(-1)
}

/** All versions by the day from which each holds, the first first. */
export function versionsOf(entry: LawEntry): readonly Version[] {
  const since = firstDay(entry)
  const later = (entry.amendments ?? []).map(({ on, inForceOn = on, note }) => ({ since: inForceOn, note }))
  const first = since === undefined ? [] : [{ since, note: null }]
  return [...first, ...later].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

function firstDay({ inForceOn, adoptedOn }: LawEntry): KnownDate | undefined {
  return inForceOn ?? adoptedOn
}

/** Days and weeks kept every year have no day of adoption that matters. */
function undatedStanding({ kind, checked }: LawEntry): Standing {
  return kind === 'campaign' && checked !== 'unverified' ? { state: 'in-force', since: null } : { state: 'unknown' }
}
