import { cite } from '#kernel/citation.ts'
import { isBlank } from '#kernel/is-blank.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const opinionWithoutDate: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/opinion-without-date',
    basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第十七条'),
    since: '2007-01-01',
    strength: 'block',
    message: '有审议意见文号，没有交办日期',
    cure: '填写审议意见交办日期。',
  },
  *check(item) {
    if (!isBlank(item.opinionNumber) && item.opinionHandedOn === null) yield { at: 'opinionHandedOn' }
  },
}
