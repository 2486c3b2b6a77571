/** Six weeks from Monday around a month, as 'YYYY-MM-DD'. `month` is 'YYYY-MM'. */
export function monthGrid(month: string): readonly (readonly string[])[] {
  const first = new Date(`${month}-01T00:00:00Z`)
  const lead = (first.getUTCDay() + 6) % 7
  const days = Array.from({ length: 42 }, (_, index) => {
    const day = new Date(first)
    day.setUTCDate(1 - lead + index)
    return day.toISOString().slice(0, 10)
  })
  return Array.from({ length: 6 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** 'YYYY-MM' moved by a number of months. */
export function shiftMonth(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 7)
}

/** 星期一 … 星期日 */
export function weekdayOf(day: string): string {
  return `星期${'日一二三四五六'.charAt(new Date(`${day}T00:00:00Z`).getUTCDay())}`
}
