/** The day so many days after a day, before it where they are negative. 'YYYY-MM-DD' both. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
