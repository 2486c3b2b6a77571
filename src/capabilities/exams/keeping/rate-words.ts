/** Per cent in tenths as people write it: 667 → 66.7%, 1000 → 100%; — where there is nothing to divide. */
export function rateWords(tenths: number | null): string {
  return tenths === null ? '—' : `${tenths / 10}%`
}
