import { isRealDate } from '#derive/real-date.ts'
import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

/** The text may be of any year: the 29th of February is taken for a day. */
const leapYear = 2024
const date = /(?<!\d)(\d{1,2})月(\d{1,2})日/gu

export const yearImpossibleDate: TextRule = {
  meta: {
    id: 'checking/year-impossible-date',
    code: 'YRS-04',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '没有这一天',
    cure: '核实日期。',
  },
  *check(text) {
    for (const hit of findIn(text, date)) {
      const [, month = '', day = ''] = hit.match
      if (!isRealDate(`${leapYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`))
        yield { start: hit.start, end: hit.end }
    }
  },
}
