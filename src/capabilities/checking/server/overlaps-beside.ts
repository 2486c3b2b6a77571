import type { Scope } from '#records/server/work.ts'
import { compareTexts } from '../compare/compare-texts.ts'
import { overlapsOf, type TextOverlap } from '../compare/text-overlap.ts'
import type { NoticeOfYear } from '../notice-of-year.ts'
import { broughtTexts, organBehind } from './brought-texts.ts'
import type { OtherText, TextKey } from './text-store.ts'

/** What a text has in common with all others that were brought; `null` where there are none. */
export async function overlapsBeside(
  { db, work }: Scope,
  key: TextKey,
  { year, origin, text }: Pick<OtherText, 'year' | 'origin' | 'text'>,
  notice: NoticeOfYear | null,
): Promise<readonly TextOverlap[] | null> {
  const organ = organBehind(key, origin, text)
  // Two of one's own of one year are two states of one report.
  const others = (await broughtTexts(db, key)).filter(
    (other) => other.organ !== key.organId || organ !== key.organId || other.year !== year,
  )
  if (others.length === 0) return null
  const comparison = compareTexts([{ name: '', text, organ, year }, ...others], {
    day: work.clock.today(),
    asked: new Set([0]),
    notice: notice?.headings.join('\n') ?? '',
  })
  return overlapsOf(comparison, 0)
}
