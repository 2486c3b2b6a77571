import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const localRegulationRole: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/local-regulation-role',
    basis: cite('《中华人民共和国立法法》', undefined, 'unverified'),
    since: '2015-03-15',
    strength: 'warn',
    message: '县级人大常委会没有地方性法规制定权，立法调研不宜写“主办”',
    cure: '县级机关请改为“配合”或“服务保障”；设区的市以上机关可以保留。',
  },
  *check(item) {
    if (item.kind === 'legislation-research' && item.role === 'host') yield { at: 'role' }
  },
}
