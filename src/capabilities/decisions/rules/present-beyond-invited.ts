import type { Rule, RuleItem } from '#kernel/rule.ts'
import { partyGroupRules } from '../basis-words.ts'
import type { partyGroupMeeting } from '../meeting-record.ts'

export const presentBeyondInvited: Rule<RuleItem<typeof partyGroupMeeting>> = {
  meta: {
    id: 'decisions/present-beyond-invited',
    basis: partyGroupRules,
    since: '2019-04-06',
    strength: 'block',
    message: '实到党组成员中有人不在应到之列',
    cure: '核对签到表：是党组成员的，补入应到党组成员；不是的，写到列席人员。',
  },
  *check(meeting) {
    const invited = new Set(meeting.invited ?? [])
    if ((meeting.present ?? []).some((id) => !invited.has(id))) yield { at: 'present' }
  },
}
