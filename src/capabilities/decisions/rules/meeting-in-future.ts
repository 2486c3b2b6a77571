import type { Rule, RuleItem } from '#kernel/rule.ts'
import { factsOnly } from '../basis-words.ts'
import type { partyGroupMeeting } from '../meeting-record.ts'

export const meetingInFuture: Rule<RuleItem<typeof partyGroupMeeting>> = {
  meta: {
    id: 'decisions/meeting-in-future',
    basis: factsOnly,
    since: '2021-01-01',
    strength: 'block',
    message: '会议日期晚于今天',
    cure: '尚未召开的会议不登记；日期写错的，改正日期。',
  },
  *check({ heldOn }, { today }) {
    if (heldOn !== null && heldOn > today) yield { at: 'heldOn' }
  },
}
