import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { hasGap, optionsOf } from '../bank/options-of.ts'
import type { question } from '../bank/question-record.ts'

export const questionOptionsUnwanted: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-options-unwanted',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '这种题型没有选项',
    cure: '判断题只答“正确”或“错误”，填空题、简答题不列选项；确是选择题的，改题型。',
  },
  *check(item) {
    const isChoice = item.kind === null || item.kind === 'single' || item.kind === 'multiple'
    if (!isChoice && (optionsOf(item).length > 0 || hasGap(item))) yield { at: 'optionA' }
  },
}
