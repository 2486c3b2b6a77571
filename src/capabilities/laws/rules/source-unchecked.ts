import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { lawEntry } from '../law-entry-record.ts'

export const sourceUnchecked: Rule<RuleItem<typeof lawEntry>> = {
  meta: {
    id: 'laws/source-unchecked',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '这一条还没有核对原文',
    cure: '引用前请找到制定机关公布的文本核对名称、文号、日期，再改为“已核对原文”。',
  },
  *check({ checked }) {
    if (checked === 'unverified') yield { at: 'checked' }
  },
}
