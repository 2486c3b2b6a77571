import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { studyMeasures } from './measures.ts'
import { studyPassages } from './passages.ts'
import { studySession } from './record.ts'
import { attendedBeyondInvited } from './rules/attended-beyond-invited.ts'
import { chairNotAttended } from './rules/chair-not-attended.ts'
import { courtHearingWithoutCase } from './rules/court-hearing-without-case.ts'
import { filedLate } from './rules/filed-late.ts'
import { heldInFuture } from './rules/held-in-future.ts'
import { nothingStudied } from './rules/nothing-studied.ts'
import { preMeetingWithoutMatter } from './rules/pre-meeting-without-matter.ts'

export { examples as studyExamples } from './examples.ts'
export { lawTitles } from './law-titles.ts'
export { centreGroupSessions, sessions } from './measures.ts'
export { quarterGaps } from './quarter-gaps.ts'
export { studySession } from './record.ts'

/** 学法：中心组、会前学法、支部学习、讲座、旁听庭审、宪法宣誓 */
export const study = defineCapability({
  name: 'study',
  title: '学法',
  recordTypes: [studySession],
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
  ],
  measures: studyMeasures,
  passages: studyPassages,
})
