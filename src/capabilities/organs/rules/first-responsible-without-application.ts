import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { postTermRecord } from '../post-term-record.ts'

/** rules.md F-01: for each role it is kept whether the 2016 rule applies directly, by analogy or by local rule. */
export const firstResponsibleWithoutApplication: Rule<RuleItem<typeof postTermRecord>> = {
  meta: {
    id: 'organs/first-responsible-without-application',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', '第二条', 'second-hand'),
    since: '2016-11-30',
    strength: 'warn',
    message: '第一责任人职务没有写明规定的适用方式',
    cure: '按本地通知选“直接适用”“参照执行”或“按地方规定”。',
  },
  *check(term) {
    if (term.isFirstResponsible === true && term.applies === null) yield { at: 'applies' }
  },
}
