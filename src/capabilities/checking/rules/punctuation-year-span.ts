import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const span = /(?<!\d)(20\d\d)(?:[-~～–]|——)?(20\d\d)(?=年)/gu

export const punctuationYearSpan: TextRule = {
  meta: {
    id: 'checking/punctuation-year-span',
    code: 'PUN-06',
    needs: 'text',
    basis: cite('《标点符号用法》（GB/T 15834—2011）'),
    since: '2021-01-01',
    strength: 'remind',
    message: '起止年份之间用一字线',
    cure: '写作“2021—2025年”。',
  },
  *check(text) {
    for (const hit of findIn(text, span)) {
      const [, from = '', until = ''] = hit.match
      yield { start: hit.start, end: hit.end, fix: replace(hit, `${from}—${until}`, '改为一字线') }
    }
  },
}
