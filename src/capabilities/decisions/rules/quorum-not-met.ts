import type { Rule, RuleItem } from '#kernel/rule.ts'
import { partyGroupRules } from '../basis-words.ts'
import type { partyGroupMeeting } from '../meeting-record.ts'

export const quorumNotMet: Rule<RuleItem<typeof partyGroupMeeting>> = {
  meta: {
    id: 'decisions/quorum-not-met',
    basis: partyGroupRules,
    since: '2019-04-06',
    strength: 'gate',
    message: '到会的党组成员不到应到的半数',
    cure: '核对到会情况；确实不到半数的，会议不能作出决定，写明情况再归档。',
  },
  *check({ invited, present }) {
    if (invited === null || invited.length === 0 || present === null) return
    if (present.length * 2 < invited.length) yield { at: 'present' }
  },
}
