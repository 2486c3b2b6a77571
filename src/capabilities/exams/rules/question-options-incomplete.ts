import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { hasGap, optionsOf } from '../bank/options-of.ts'
import type { question } from '../bank/question-record.ts'

export const questionOptionsIncomplete: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-options-incomplete',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '选择题的选项不全',
    cure: '选项从 A 起连着填，至少两项，中间不留空。',
  },
  *check(item) {
    if (item.kind !== 'single' && item.kind !== 'multiple') return
    if (optionsOf(item).length < 2 || hasGap(item)) yield { at: 'optionA' }
  },
}
