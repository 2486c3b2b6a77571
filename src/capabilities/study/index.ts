import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { mustKnowLaws, mustKnowLists, planItems, planItemsDone } from './list-measures.ts'
import { studyMeasures } from './measures.ts'
import { mustKnowList } from './must-know-list-record.ts'
import { studyPassages } from './passages.ts'
import { studySession } from './record.ts'
import { attendedBeyondInvited } from './rules/attended-beyond-invited.ts'
import { chairNotAttended } from './rules/chair-not-attended.ts'
import { courtHearingWithoutCase } from './rules/court-hearing-without-case.ts'
import { filedLate } from './rules/filed-late.ts'
import { heldInFuture } from './rules/held-in-future.ts'
import { listApprovedInFuture } from './rules/list-approved-in-future.ts'
import { listWithoutLaw } from './rules/list-without-law.ts'
import { nothingStudied } from './rules/nothing-studied.ts'
import { preMeetingWithoutMatter } from './rules/pre-meeting-without-matter.ts'
import { studyPlanItem } from './study-plan-item-record.ts'

export { examples as studyExamples } from './examples.ts'
export { mustKnowExamples } from './examples-lists.ts'
export { planExamples as studyPlanExamples } from './examples-plan.ts'
export { lawTitles } from './law-titles.ts'
export { centreGroupSessions, sessions } from './measures.ts'
export { mustKnowList } from './must-know-list-record.ts'
export { quarterGaps } from './quarter-gaps.ts'
export { studySession } from './record.ts'
export { studyPlanItem } from './study-plan-item-record.ts'

/** 学法：年度学法计划、应知应会清单、中心组、会前学法、支部学习、讲座、旁听庭审、宪法宣誓 */
export const study = defineCapability({
  name: 'study',
  title: '学法',
  recordTypes: [studySession, studyPlanItem, mustKnowList],
  rules: [
    rulesOn(studySession, [
      attendedBeyondInvited,
      chairNotAttended,
      heldInFuture,
      filedLate,
      preMeetingWithoutMatter,
      courtHearingWithoutCase,
      nothingStudied,
    ]),
    rulesOn(mustKnowList, [listApprovedInFuture, listWithoutLaw]),
  ],
  measures: [...studyMeasures, mustKnowLists, mustKnowLaws, planItems, planItemsDone],
  passages: studyPassages,
})
