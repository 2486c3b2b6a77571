import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { direction } from '../direction-record.ts'

export const givenInFuture: Rule<RuleItem<typeof direction>> = {
  meta: {
    id: 'duties/given-in-future',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '交办日期在今天之后',
    cure: '事情发生以后再登记；打算部署的事项列入年度任务。',
  },
  *check({ givenOn }, { today }) {
    if (givenOn !== null && givenOn > today) yield { at: 'givenOn' }
  },
}
