import type { LedgerFigure } from './ledger-beside.ts'
import { due } from './ledger-words-data.ts'

/**
 * The measure of which this one counts a part, by their names: 三重一大事项数 stands, sign by sign, within
 * 经党组会议讨论的三重一大事项数, and both count records of one type. The narrowest that is not smaller.
 */
export function wholeOf(figure: LedgerFigure, figures: readonly LedgerFigure[]): LedgerFigure | undefined {
  const beside = figures.filter(
    (one) =>
      one !== figure && one.recordType === figure.recordType && one.part === undefined && one.value >= figure.value,
  )
  const asked = beside.find(({ title }) => title === `${due}${figure.title}`)
  if (asked !== undefined) return asked
  return beside
    .filter(({ title }) => title.length < figure.title.length && isWithin(title, figure.title))
    .sort((a, b) => b.title.length - a.title.length)[0]
}

function isWithin(narrow: string, wide: string): boolean {
  let at = 0
  for (const sign of wide) if (sign === narrow[at]) at += 1
  return at === narrow.length
}
