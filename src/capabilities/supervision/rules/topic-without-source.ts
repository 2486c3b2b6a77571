import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const topicWithoutSource: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/topic-without-source',
    basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第十二条'),
    since: '2007-01-01',
    strength: 'block',
    message: '没有写明议题从哪里来',
    cure: '列入年度计划的，选择对应的计划议题；临时增加的，选择来源。',
  },
  *check(item) {
    if (item.planItem === null && item.source === null) yield { at: 'source' }
  },
}
