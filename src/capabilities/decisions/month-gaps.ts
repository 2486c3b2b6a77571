/**
 * Months 1–12 of the year that are over without one of these dates: a Party group meets once a month as a rule. Of the
 * year under way, only months that ended before `today`. Dates are 'YYYY-MM-DD'.
 */
export function monthGaps(dates: readonly string[], year: number, today: string): readonly number[] {
  const held = new Set(dates.map((date) => date.slice(0, 7)))
  return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => {
    const own = `${year}-${String(month).padStart(2, '0')}`
    return own < today.slice(0, 7) && !held.has(own)
  })
}
