/** Months from handing over to the answer: 代表法第五十一条. */
const months = { three: 3, six: 6 } as const

/** The last day in time, 'YYYY-MM-DD': the same day of the third or sixth month, or that month's last. */
export function suggestionDueOn(handedOverOn: string, term: keyof typeof months): string {
  const [year = 0, month = 1, day = 1] = handedOverOn.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months[term], 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months[term], Math.min(day, last))).toISOString().slice(0, 10)
}
