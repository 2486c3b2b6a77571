import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { rectificationMeasure } from '../rectification-measure-record.ts'
import { typedNumber } from './number-in-fact.ts'

export const numberInAction: Rule<RuleItem<typeof rectificationMeasure>> = {
  meta: {
    id: 'rectification/number-in-action',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '文字里写了数字，述法材料中无法证明',
    cure: '把数字目标填到“目标值”栏，文字中删去。',
  },
  *check(measure) {
    for (const at of ['action', 'product', 'target'] as const) {
      const number = typedNumber(measure[at])
      if (number !== null) yield { at, message: `文字里写了“${number}”，述法材料中无法证明` }
    }
  },
}
