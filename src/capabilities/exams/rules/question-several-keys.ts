import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { readKey } from '../bank/answer-key.ts'
import type { question } from '../bank/question-record.ts'

export const questionSeveralKeys: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-several-keys',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '多项选择题至少有两个答案',
    cure: '只有一个答案的，改为单项选择题。',
  },
  *check(item) {
    const key = item.kind === 'multiple' ? readKey(item.kind, item.answer ?? '') : undefined
    if (key?.kind === 'places' && key.places.length < 2) yield { at: 'answer' }
  },
}
