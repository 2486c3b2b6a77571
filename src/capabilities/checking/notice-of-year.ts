import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { noticeWords } from './notice-words.ts'
import { saidIn } from './said-in.ts'
import { sectionsIn } from './sections-in.ts'

/** What the notice of the year asks of every statement. */
export interface NoticeOfYear {
  /** Headings of its outline, without numbers. */
  readonly headings: readonly string[]
  readonly most?: number
  readonly least?: number
  /** Smallest share of problems and measures together, in per cent. */
  readonly problemShare?: number
}

/** From a file in JSON; what is no list or number is left out. */
export function noticeOf(value: unknown): NoticeOfYear {
  const said = saidIn(value)
  const headings = said.get('headings')
  return {
    headings: Array.isArray(headings) ? headings.filter((one) => typeof one === 'string') : [],
    ...number('most', said.get('most')),
    ...number('least', said.get('least')),
    ...number('problemShare', said.get('problemShare')),
  }
}

/** From the text of the notice: its headings, and the numbers it names. */
export function noticeFromText({ text, blocks }: ReadDocument): NoticeOfYear {
  const headings = sectionsIn(blocks).flatMap(({ section: { heading } }) =>
    heading === null ? [] : [text.slice(heading.start, heading.end)],
  )
  const found = (pattern: RegExp) => pattern.exec(text)?.[1]
  const share = found(noticeWords.share) ?? (noticeWords.third.test(text) ? '33' : undefined)
  return {
    headings,
    ...number('most', found(noticeWords.most)),
    ...number('least', found(noticeWords.least)),
    ...number('problemShare', share),
  }
}

function number<K extends string>(key: K, value: unknown): { readonly [P in K]?: number } {
  const made: { [P in K]?: number } = {}
  const read = typeof value === 'string' ? Number(value) : value
  if (typeof read === 'number' && Number.isFinite(read)) made[key] = read
  return made
}
