import { figureWords } from './figure-words.ts'

const { arabic, chinese, large, digits, scales, steps } = figureWords

/** A quantity written as words: where it stands in the text and what it says. */
export interface TypedFigure {
  readonly offset: number
  readonly text: string
  readonly value: number
  readonly unit: string
}

/**
 * Quantities in plain words, so that they can be shown as unproved and bound. Not figures: text within 《》 and 〔〕,
 * ordinals (第8次), dates (12·4, 3月15日), years. In text order; offsets in UTF-16 units.
 */
export function typedFigures(text: string): readonly TypedFigure[] {
  const bare = text.replaceAll(/《[^《》]*》|〔[^〔〕]*〕/gu, (quoted) => '　'.repeat(quoted.length))
  const found = [...bare.matchAll(arabic)].flatMap(readArabic)
  const spoken = [...bare.matchAll(chinese)].flatMap(readChinese)
  const great = [...bare.matchAll(large)].flatMap(readLarge)
  return [...found, ...spoken, ...great].sort((a, b) => a.offset - b.offset)
}

function readArabic(match: RegExpMatchArray): readonly TypedFigure[] {
  const [text, whole = '', fraction = '', scale, unit = ''] = match
  const factor = scales[scale ?? ''] ?? 1
  return [{ offset: match.index ?? 0, text, value: Number(whole.replaceAll(',', '') + fraction) * factor, unit }]
}

function readChinese(match: RegExpMatchArray): readonly TypedFigure[] {
  const [text, numeral = '', unit = ''] = match
  const value = readNumeral(numeral)
  if (value === null) return []
  return [{ offset: (match.index ?? 0) + text.lastIndexOf(numeral + unit), text: numeral + unit, value, unit }]
}

function readLarge(match: RegExpMatchArray): readonly TypedFigure[] {
  const [text, numeral = '', unit = ''] = match
  return [{ offset: match.index ?? 0, text, value: valueOfLarge(numeral), unit }]
}

/** 三千二百万: below each of 万 and 亿 stands a number of its own. */
function valueOfLarge(numeral: string): number {
  let whole = 0
  let below = 0
  let digit = 0
  for (const sign of numeral) {
    const scale = scales[sign]
    const step = steps[sign]
    if (scale !== undefined) {
      whole = (whole + below + digit) * scale
      below = 0
    } else if (step !== undefined) below += (digit === 0 ? 1 : digit) * step
    digit = digits[sign] ?? 0
  }
  return whole + below + (digit === 10 ? 0 : digit)
}

/** 十 to 九十九; `null` for a row of digits that is no number. */
function readNumeral(numeral: string): number | null {
  if (numeral.length === 1) return digits[numeral] ?? null
  const match = /^([二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(numeral)
  if (match === null) return null
  const [, tens = '', ones = ''] = match
  return (digits[tens] ?? 1) * 10 + (digits[ones] ?? 0)
}
