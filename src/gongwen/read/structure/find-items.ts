import type { Item, Range } from '../read-result.ts'
import { carriesOn, itemPattern, opensItem, readNumber } from './words.ts'

const longestHeading = 40

/**
 * The items 一是…二是… of a paragraph. One begins at the start of a line or after the end of a sentence or clause; after a
 * comma only where it carries on the count (一是…，二是…), so that 统一是 and 万众一心，一是一 are none.
 */
export function findItems(text: string, { start, end }: Range): readonly Item[] {
  const labels: { number: number; start: number; end: number }[] = []
  const paragraph = text.slice(start, end)
  for (const match of paragraph.matchAll(itemPattern)) {
    const number = readNumber(match[1] ?? '')
    const before = paragraph.slice(Math.max(0, match.index - 12), match.index).trimEnd()
    const isNext = number === (labels.at(-1)?.number ?? 0) + 1 && labels.length > 0
    const isOpen = before.trim() === '' ? match.index - before.length < 12 : opensItem.test(before)
    if (!isOpen && !(isNext && carriesOn.test(before))) continue
    labels.push({ number, start: start + match.index, end: start + match.index + match[0].length })
  }
  return labels.map((label, at) => {
    const next = labels[at + 1]?.start ?? end
    const range = { start: label.start, end: label.start + text.slice(label.start, next).trimEnd().length }
    return {
      number: label.number,
      label: { start: label.start, end: label.end },
      heading: headingOf(text, label.end, range.end),
      range,
    }
  })
}

function headingOf(text: string, from: number, end: number): Range | null {
  const stop = text.slice(from, Math.min(end, from + longestHeading + 1)).search(/[。！？]/u)
  return stop <= 0 || from + stop + 1 >= end ? null : { start: from, end: from + stop }
}
