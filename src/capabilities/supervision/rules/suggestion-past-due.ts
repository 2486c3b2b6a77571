import { cite } from '#kernel/citation.ts'
import type { Rule, RuleItem } from '#kernel/rule.ts'
import type { deputySuggestion } from '../deputy-suggestion-record.ts'
import { suggestionDueOn } from '../suggestion-due-on.ts'

export const suggestionPastDue: Rule<RuleItem<typeof deputySuggestion>> = {
  meta: {
    id: 'supervision/suggestion-past-due',
    basis: cite('《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》', '第五十一条'),
    since: '1992-04-03',
    strength: 'warn',
    message: '代表建议超过了法定答复期限',
    cure: '还没有答复的，催办承办单位；已经答复的，补填答复代表日期。',
  },
  *check(item, { today }) {
    if (item.handedOverOn === null || item.term === null) return
    const due = suggestionDueOn(item.handedOverOn, item.term)
    if (item.answeredOn === null && due < today) yield { at: 'answeredOn', message: `应在${due}前答复代表，尚未答复` }
    if (item.answeredOn !== null && item.answeredOn > due)
      yield { at: 'answeredOn', message: `应在${due}前答复代表，答复晚于期限` }
  },
}
