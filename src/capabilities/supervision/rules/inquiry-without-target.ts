import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { supervisionItem } from '../record.ts'

export const inquiryWithoutTarget: Rule<RuleItem<typeof supervisionItem>> = {
  meta: {
    id: 'supervision/inquiry-without-target',
    basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第四十七条'),
    since: '2007-01-01',
    strength: 'block',
    message: '专题询问没有写明被询问的单位',
    cure: '在“监督对象”中逐个填写到会应询的单位。',
  },
  *check(item) {
    if (item.kind === 'special-inquiry' && (item.targets ?? []).length === 0) yield { at: 'targets' }
  },
}
