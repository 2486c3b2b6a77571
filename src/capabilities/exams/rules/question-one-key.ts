import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { readKey } from '../bank/answer-key.ts'
import type { question } from '../bank/question-record.ts'

export const questionOneKey: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-one-key',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '单项选择题只能有一个答案',
    cure: '有几个答案都对的，改为多项选择题，或者改选项。',
  },
  *check(item) {
    const key = item.kind === 'single' ? readKey(item.kind, item.answer ?? '') : undefined
    if (key?.kind === 'places' && key.places.length > 1) yield { at: 'answer' }
  },
}
