import { numeralWords } from './numeral-words.ts'

const { digits, steps, scales, point } = numeralWords

/** The value of a Chinese numeral: 十二, 三百二十, 一万二千, 九十五点六; NaN for what is none. */
export function readNumeral(numeral: string): number {
  const [whole = '', fraction] = numeral.split(point)
  if (fraction === undefined) return readWhole(whole)
  return readWhole(whole) + Number(`0.${[...fraction].map((sign) => digits[sign] ?? '').join('')}`)
}

function readWhole(numeral: string): number {
  let whole = 0
  let below = 0
  let digit = 0
  for (const sign of numeral) {
    const scale = scales[sign]
    const step = steps[sign]
    if (scale !== undefined) {
      whole = (whole + below + digit) * scale
      below = 0
      digit = 0
    } else if (step !== undefined) {
      below += (digit === 0 ? 1 : digit) * step
      digit = 0
    } else digit = digits[sign] ?? Number.NaN
  }
  return whole + below + digit
}
