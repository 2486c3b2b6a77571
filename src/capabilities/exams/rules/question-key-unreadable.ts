import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { readKey } from '../bank/answer-key.ts'
import type { question } from '../bank/question-record.ts'

export const questionKeyUnreadable: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-key-unreadable',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '答案的写法认不出来',
    cure: '选择题写字母，如 B、ABD；判断题写“正确”或“错误”；填空题写要填的词。',
  },
  *check(item) {
    if (item.kind === null || isBlank(item.answer)) return
    if (readKey(item.kind, item.answer ?? '') === undefined) yield { at: 'answer' }
  },
}
