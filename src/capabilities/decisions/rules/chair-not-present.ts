import type { Rule, RuleItem } from '#kernel/rule.ts'
import { partyGroupRules } from '../basis-words.ts'
import type { partyGroupMeeting } from '../meeting-record.ts'

export const chairNotPresent: Rule<RuleItem<typeof partyGroupMeeting>> = {
  meta: {
    id: 'decisions/chair-not-present',
    basis: partyGroupRules,
    since: '2019-04-06',
    strength: 'warn',
    message: '会议主持人不在实到党组成员之列',
    cure: '核对签到表，补上主持人，或者改正主持人。',
  },
  *check({ chair, present }) {
    if (chair === null || present === null || present.length === 0) return
    if (!present.includes(chair)) yield { at: 'chair' }
  },
}
