import type { KnownDate, LawEntry } from '#law/entry.ts'
import { versionsOf } from '#law/standing.ts'

/** What became of a law after a day. */
export interface LawChange {
  readonly what: 'amended' | 'repealed' | 'doubted'
  readonly on: KnownDate
}

/** The last change between a question's day and today, both days known as far as the registry knows them. */
export function lawChange(entry: LawEntry, madeOn: string, today: string): LawChange | undefined {
  const isBetween = (day: KnownDate | undefined): day is KnownDate => day !== undefined && day > madeOn && day <= today
  const { repealedOn, doubtedFrom } = entry
  if (isBetween(repealedOn)) return { what: 'repealed', on: repealedOn }
  const later = versionsOf(entry)
    .filter(({ since, note }) => note !== null && isBetween(since))
    .at(-1)
  if (later !== undefined) return { what: 'amended', on: later.since }
  return isBetween(doubtedFrom) ? { what: 'doubted', on: doubtedFrom } : undefined
}
