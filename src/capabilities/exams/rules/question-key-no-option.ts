import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { readKey } from '../bank/answer-key.ts'
import { optionsOf } from '../bank/options-of.ts'
import type { question } from '../bank/question-record.ts'

export const questionKeyNoOption: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-key-no-option',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '答案里的字母没有对应的选项',
    cure: '核对答案；选项漏填的，补上选项。',
  },
  *check(item) {
    if (item.kind !== 'single' && item.kind !== 'multiple') return
    const key = readKey(item.kind, item.answer ?? '')
    const { length } = optionsOf(item)
    if (length > 0 && key?.kind === 'places' && key.places.some((place) => place >= length)) yield { at: 'answer' }
  },
}
