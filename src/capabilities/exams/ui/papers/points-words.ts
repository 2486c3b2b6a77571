/** 15 → 1.5, 20 → 2. */
export function points(tenths: number): string {
  return String(tenths / 10)
}

const numerals = ['一', '二', '三', '四', '五']

/** 一、单项选择题 */
export function ordinal(place: number): string {
  return numerals[place] ?? String(place + 1)
}
