import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { exam } from '../exam-record.ts'

export const meanMalformed: Rule<RuleItem<typeof exam>> = {
  meta: {
    id: 'exams/mean-malformed',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '平均分的写法不对',
    cure: '写数字，最多一位小数，如 87.6，不写“分”字。',
  },
  *check(item) {
    if (item.mean !== null && !/^\d{1,3}(\.\d)?$/.test(item.mean)) yield { at: 'mean' }
  },
}
