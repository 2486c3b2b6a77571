import { digits, places } from './messages.ts'

/** Spells a whole number from 0 to 9999; see the table in the test. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`no Chinese numeral for ${n}`)
  if (n === 0) return digits.charAt(0)
  const figures = [...String(n)].map(Number)
  let spelled = ''
  for (const [at, figure] of figures.entries()) {
    if (figure === 0) continue
    const afterGap = figures[at - 1] === 0
    const isBareTen = n >= 10 && n < 20 && at === 0
    spelled += (afterGap ? digits.charAt(0) : '') + (isBareTen ? '' : digits.charAt(figure))
    spelled += places[figures.length - 1 - at]
  }
  return spelled
}
