import { isRealDate } from '#derive/real-date.ts'
import { digits, spelledDays, ten, writtenDays } from './messages.ts'

/** The first whole date: 2023年3月10日, 2023-3-10, 二〇二三年三月十日. A date without its year is none. */
export function dayInText(text: string): string | null {
  const plain = text.normalize('NFKC')
  const [found] = [read(writtenDays.exec(plain), Number), read(spelledDays.exec(plain), spelled)]
    .filter((one) => one !== null)
    .sort((a, b) => a.at - b.at)
  return found?.day ?? null
}

function read(match: RegExpExecArray | null, numberOf: (text: string) => number) {
  if (match === null) return null
  const [year = 0, month = 0, day = 0] = match.slice(1).map(numberOf)
  const on = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isRealDate(on) ? { at: match.index, day: on } : null
}

/** 二〇二三 → 2023, 二十一 → 21 */
function spelled(text: string): number {
  const [before, after] = text.replaceAll(/[○零]/g, digits.charAt(0)).split(ten)
  if (after === undefined) return Number([...text.replaceAll(/[○零]/g, digits.charAt(0))].map(digitOf).join(''))
  return (before === undefined || before === '' ? 1 : digitOf(before)) * 10 + (after === '' ? 0 : digitOf(after))
}

function digitOf(text: string): number {
  return digits.indexOf(text)
}
