import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const lawInspectionWithoutLaw: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/law-inspection-without-law',
    basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第三十一条'),
    since: '2007-01-01',
    strength: 'warn',
    message: '执法检查的议题中没有法律法规名称',
    cure: '议题写成“《某某法》实施情况”。',
  },
  *check(item) {
    if (item.kind === 'law-inspection' && item.title !== null && !/《.+》/u.test(item.title)) yield { at: 'title' }
  },
}
