import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
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
      if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > (days[Number(month) - 1] ?? 31))
        yield { start: hit.start, end: hit.end }
    }
  },
}
