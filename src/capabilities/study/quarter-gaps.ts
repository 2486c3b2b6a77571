/**
 * Quarters 1–4 of the year that are over (or, in the year under way, have ended before `today`) without one of these
 * dates: the centre group studies at least once a quarter. Dates are 'YYYY-MM-DD'.
 */
export function quarterGaps(dates: readonly string[], year: number, today: string): readonly number[] {
  const held = new Set(dates.filter((date) => Number(date.slice(0, 4)) === year).map(quarterOf))
  return [1, 2, 3, 4].filter((quarter) => !held.has(quarter) && lastDay(year, quarter) < today)
}

function quarterOf(date: string): number {
  return Math.ceil(Number(date.slice(5, 7)) / 3)
}

function lastDay(year: number, quarter: number): string {
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`
}
