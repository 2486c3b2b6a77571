import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { problem } from '../problem-record.ts'

export const numberInFact: Rule<RuleItem<typeof problem>> = {
  meta: {
    id: 'rectification/number-in-fact',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '文字里写了数字，述法材料中无法证明',
    cure: '把数字填到“数据”栏，文字中删去。',
  },
  *check(problem) {
    for (const at of ['fact', 'cause', 'result', 'pending'] as const) {
      const number = typedNumber(problem[at])
      if (number !== null) yield { at, message: `文字里写了“${number}”，述法材料中无法证明` }
    }
  },
}

const dated = /《[^《》]*》|〔[^〔〕]*〕|(?<!\d)\d+[年月日]|第\d+/gu
const counted = /(?<!\d)\d+(?:\.\d+)?\s?(?:场次|人次|件次|个|次|场|期|件|起|条|份|名|人|项|部|家|篇|轮|%|％)/u

/** A number with something counted after it, which a statement could not prove; dates and document numbers are none. */
export function typedNumber(text: string | null): string | null {
  return text === null ? null : (counted.exec(text.replaceAll(dated, ''))?.[0] ?? null)
}
