import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { publicityEvent } from '../publicity-event-record.ts'

export const placeNotNamed: Rule<RuleItem<typeof publicityEvent>> = {
  meta: {
    id: 'publicity/place-not-named',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'remind',
    message: '活动在乡村、社区，没有写明是哪个联系村、社区',
    cure: '在联系村、社区办的，从名册中选上；不是联系点的，不必填。',
  },
  *check(item) {
    if ((item.venue === 'village' || item.venue === 'community') && (item.outreachPlaces ?? []).length === 0)
      yield { at: 'outreachPlaces' }
  },
}
