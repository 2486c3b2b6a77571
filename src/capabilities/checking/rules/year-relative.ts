import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const relative =
  /今年以来|本年度以来|(?<!20\d\d年)(?:截[至止]目前|目前为止)|上年度末|去年以来|(?<=^|[\n。；，])近期(?=，)/gu

export const yearRelative: TextRule = {
  meta: {
    id: 'checking/year-relative',
    code: 'YRS-03',
    needs: 'text',
    basis: cite('《党政机关公文处理工作条例》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '时间不明确',
    cure: '写明年度或者起止日期。',
  },
  *check(text) {
    for (const hit of findIn(text, relative)) yield { start: hit.start, end: hit.end }
  },
}
