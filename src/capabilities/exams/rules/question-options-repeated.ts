import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import { foldText } from '../bank/fold-text.ts'
import { optionsOf } from '../bank/options-of.ts'
import type { question } from '../bank/question-record.ts'

export const questionOptionsRepeated: Rule<RuleItem<typeof question>> = {
  meta: {
    id: 'exams/question-options-repeated',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '有两个选项内容相同',
    cure: '改掉重复的选项；只差空格、标点、全角半角的也算相同。',
  },
  *check(item) {
    const folded = optionsOf(item).map(foldText)
    if (new Set(folded).size < folded.length) yield { at: 'optionA' }
  },
}
