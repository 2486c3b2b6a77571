import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { agendaItem } from './agenda-item-record.ts'
import { decidedMatter } from './decided-matter-record.ts'
import { decisionMeasures } from './measures.ts'
import { partyGroupMeeting } from './meeting-record.ts'
import { decisionPassages } from './passages.ts'
import { chairNotPresent } from './rules/chair-not-present.ts'
import { dedicatedWithoutTopic } from './rules/dedicated-without-topic.ts'
import { fundsWithoutAmount } from './rules/funds-without-amount.ts'
import { legalReviewMissing } from './rules/legal-review-missing.ts'
import { matterWithoutMeeting } from './rules/matter-without-meeting.ts'
import { meetingInFuture } from './rules/meeting-in-future.ts'
import { presentBeyondInvited } from './rules/present-beyond-invited.ts'
import { quorumNotMet } from './rules/quorum-not-met.ts'

export { examples as decisionExamples } from './examples.ts'
export { monthGaps } from './month-gaps.ts'
export { agendaItem, decidedMatter, partyGroupMeeting }

/** 决策：党组会议、议题、三重一大 */
export const decisions = defineCapability({
  name: 'decisions',
  title: '决策',
  recordTypes: [partyGroupMeeting, agendaItem, decidedMatter],
  rules: [
    rulesOn(partyGroupMeeting, [meetingInFuture, presentBeyondInvited, quorumNotMet, chairNotPresent]),
    rulesOn(agendaItem, [dedicatedWithoutTopic]),
    rulesOn(decidedMatter, [matterWithoutMeeting, legalReviewMissing, fundsWithoutAmount]),
  ],
  measures: decisionMeasures,
  passages: decisionPassages,
})
