import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { deputySuggestion } from './deputy-suggestion-record.ts'
import { filingReview } from './filing-review-record.ts'
import { supervisionMeasures } from './measures.ts'
import { supervisionPassages } from './passages.ts'
import { supervisionPlanItem } from './plan-item-record.ts'
import { supervisionItem } from './record.ts'
import { answeredBeforeHandedOver } from './rules/answered-before-handed-over.ts'
import { endedBeforeStarted } from './rules/ended-before-started.ts'
import { handedOverInFuture } from './rules/handed-over-in-future.ts'
import { inquiryWithoutTarget } from './rules/inquiry-without-target.ts'
import { lawInspectionWithoutLaw } from './rules/law-inspection-without-law.ts'
import { localRegulationRole } from './rules/local-regulation-role.ts'
import { opinionUnanswered } from './rules/opinion-unanswered.ts'
import { opinionWithoutDate } from './rules/opinion-without-date.ts'
import { opinionWithoutGround } from './rules/opinion-without-ground.ts'
import { receivedInFuture } from './rules/received-in-future.ts'
import { resultWithoutReview } from './rules/result-without-review.ts'
import { reviewedBeforeReceived } from './rules/reviewed-before-received.ts'
import { startedInFuture } from './rules/started-in-future.ts'
import { suggestionPastDue } from './rules/suggestion-past-due.ts'
import { topicWithoutSource } from './rules/topic-without-source.ts'

export { examples as supervisionExamples, furtherExamples as supervisionFurtherExamples } from './examples.ts'
export { fieldActivities, items } from './measures.ts'
export { deputySuggestion, filingReview, supervisionItem, supervisionPlanItem }

/** 人大监督：监督工作计划，视察、调研、执法检查等监督活动，备案审查，代表建议 */
export const supervision = defineCapability({
  name: 'supervision',
  title: '人大监督',
  recordTypes: [supervisionItem, supervisionPlanItem, filingReview, deputySuggestion],
  rules: [
    rulesOn(supervisionItem, [
      startedInFuture,
      endedBeforeStarted,
      topicWithoutSource,
      inquiryWithoutTarget,
      localRegulationRole,
      lawInspectionWithoutLaw,
      opinionWithoutDate,
      opinionUnanswered,
    ]),
    rulesOn(filingReview, [receivedInFuture, reviewedBeforeReceived, resultWithoutReview, opinionWithoutGround]),
    rulesOn(deputySuggestion, [handedOverInFuture, answeredBeforeHandedOver, suggestionPastDue]),
  ],
  measures: supervisionMeasures,
  passages: supervisionPassages,
})
