import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { question } from '../bank/question-record.ts'

export const questionUnverified: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-unverified',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '还没有与法律原文核对',
    cure: '对照现行文本核对题干、答案和条款，核对过的改为“已核对原文”。',
  },
  *check(item) {
    if (item.checked === 'unverified') yield { at: 'checked' }
  },
}
