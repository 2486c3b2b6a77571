import type { Rule } from '#kernel/rule.ts'
import { partyGroupRules } from '../basis-words.ts'

/** An item beside the meeting at which it was discussed. */
export interface ItemAtMeeting {
  readonly topics: readonly string[]
  /** Numbers of members of the Party group. */
  readonly invited: number
  readonly present: number
}

const weighty = ['人事', '纪律']

export const twoThirdsNotMet: Rule<ItemAtMeeting> = {
  meta: {
    id: 'decisions/two-thirds-not-met',
    basis: partyGroupRules,
    since: '2019-04-06',
    strength: 'warn',
    message: '讨论干部任免、处分党员，到会的党组成员不到应到的三分之二',
    cure: '核对到会情况；确实不到三分之二的，这个议题应当另行开会讨论。',
  },
  *check({ topics, invited, present }) {
    if (invited === 0 || !topics.some((topic) => weighty.includes(topic))) return
    if (present * 3 < invited * 2) yield { at: 'meeting' }
  },
}
