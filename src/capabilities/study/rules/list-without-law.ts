import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { mustKnowList } from '../must-know-list-record.ts'

export const listWithoutLaw: Rule<RuleItem<typeof mustKnowList>> = {
  meta: {
    id: 'study/list-without-law',
    basis: cite('《关于建立领导干部应知应会党内法规和国家法律清单制度的意见》', undefined, 'second-hand'),
    since: '2021-01-01',
    strength: 'block',
    message: '清单没有列入任何法律法规',
    cure: '按印发的清单逐部填写；通用、专业至少填一栏。',
  },
  *check(list) {
    if ([...(list.commonLaws ?? []), ...(list.specialLaws ?? [])].length === 0) yield { at: 'commonLaws' }
  },
}
