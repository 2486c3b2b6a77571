import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { agendaItem } from '../agenda-item-record.ts'
import { responsibility } from '../basis-words.ts'

export const dedicatedWithoutTopic: Rule<RuleItem<typeof agendaItem>> = {
  meta: {
    id: 'decisions/dedicated-without-topic',
    basis: responsibility,
    since: '2016-11-30',
    strength: 'warn',
    message: '选了专题研究，没有写议题类别',
    cure: '写明议题类别；研究法治工作的写“法治建设”，述法材料按它计次数。',
  },
  *check({ dedicated, topics }) {
    if (dedicated === true && (topics ?? []).length === 0) yield { at: 'topics' }
  },
}
