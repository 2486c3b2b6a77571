import { clockWords, instantWords } from '#web-kit/date-words.ts'

/** 2026年11月24日 18:02 至 20:03; the day is said again only when it is another. */
export function windowWords(opensAt: string, closesAt: string): string {
  const [from, until] = [instantWords(opensAt), instantWords(closesAt)]
  const isOneDay = from.split(' ')[0] === until.split(' ')[0]
  return `${from} 至 ${isOneDay ? clockWords(closesAt) : until}`
}
