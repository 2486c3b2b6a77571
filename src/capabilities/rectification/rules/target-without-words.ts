import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'

export const targetWithoutWords: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/target-without-words',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '有目标值，没有写目标或者单位',
    cure: '写明目标值前面的话和单位，如“全年检查不少于”“次”。',
  },
  *check(measure) {
    if (measure.targetValue !== null && (isBlank(measure.target) || isBlank(measure.targetUnit)))
      yield { at: 'targetValue' }
  },
}
