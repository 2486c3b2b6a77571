import type { Scope } from '#records/server/work.ts'
import { compareTexts } from '../compare/compare-texts.ts'
import { organOfText } from '../compare/organ-of-text.ts'
import { overlapsOf, type TextOverlap } from '../compare/text-overlap.ts'
import type { NoticeOfYear } from '../notice-of-year.ts'
import { type OtherText, otherTexts, type TextKey } from './text-store.ts'

/** Other texts that one is compared with; those worked on last. */
const mostCompared = 300

/** What a text has in common with all others that were brought; `null` where there are none. */
export async function overlapsBeside(
  { db, work }: Scope,
  key: TextKey,
  own: Pick<OtherText, 'year' | 'origin' | 'text'>,
  notice: NoticeOfYear | null,
): Promise<readonly TextOverlap[] | null> {
  // Two of one's own of one year are two states of one report.
  const others = (await otherTexts(db, key, mostCompared)).filter(
    ({ origin, year }) => origin !== 'own' || own.origin !== 'own' || year !== own.year,
  )
  if (others.length === 0) return null
  const compared = [{ ...own, name: '' }, ...others].map(({ name, text, year, origin }) => ({
    ...{ name, text, year },
    organ: origin === 'own' ? key.organId : organOfText(text).organ,
  }))
  const comparison = compareTexts(compared, {
    day: work.clock.today(),
    asked: new Set([0]),
    notice: notice?.headings.join('\n') ?? '',
  })
  return overlapsOf(comparison, 0)
}
