import type { Label, LabelForm } from '../read-result.ts'
import type { Line } from './line.ts'
import { labelPatterns, readNumber } from './words.ts'

const levels: Readonly<Record<Exclude<LabelForm, 'other'>, number>> = {
  part: 1,
  chinese: 1,
  'chinese-bracketed': 2,
  arabic: 3,
  'arabic-bracketed': 4,
  circled: 5,
}

/** The number that opens a line, typed or automatic; an automatic one may have its marks typed behind it. */
export function readLabel(line: Line): Label | null {
  const automatic = line.hint.label
  for (const [form, pattern] of labelPatterns) {
    const match = pattern.exec(line.text)
    if (match === null) continue
    const end = line.start + match[0].length
    return { start: line.start, end, form, number: readNumber(match[1] ?? ''), isAutomatic: automatic !== null }
  }
  if (automatic === null || automatic.end <= line.start) return null
  return { start: line.start, end: automatic.end, form: 'other', number: automatic.number, isAutomatic: true }
}

/** The marks of Chinese documents go before styles, which are often wrong; `hasParts` moves all others one down. */
export function levelOf({ hint }: Line, label: Label | null, hasParts: boolean): number | null {
  if (label === null) return hint.headingLevel
  if (label.form === 'other') return hint.headingLevel ?? null
  const isWestern = label.form === 'arabic' && label.isAutomatic && hint.headingLevel !== null
  if (isWestern) return hint.headingLevel
  return levels[label.form] + (hasParts && label.form !== 'part' ? 1 : 0)
}
