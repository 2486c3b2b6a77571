import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { supervisionMeasures } from './measures.ts'
import { supervisionPassages } from './passages.ts'
import { supervisionItem } from './record.ts'
import { endedBeforeStarted } from './rules/ended-before-started.ts'
import { inquiryWithoutTarget } from './rules/inquiry-without-target.ts'
import { lawInspectionWithoutLaw } from './rules/law-inspection-without-law.ts'
import { localRegulationRole } from './rules/local-regulation-role.ts'
import { opinionUnanswered } from './rules/opinion-unanswered.ts'
import { opinionWithoutDate } from './rules/opinion-without-date.ts'
import { startedInFuture } from './rules/started-in-future.ts'

export { examples as supervisionExamples } from './examples.ts'
export { fieldActivities, items } from './measures.ts'
export { supervisionItem } from './record.ts'

/** 人大监督：视察、调研、执法检查、专题询问、听取审议专项工作报告、立法调研 */
export const supervision = defineCapability({
  name: 'supervision',
  title: '人大监督',
  recordTypes: [supervisionItem],
  rules: [
    rulesOn(supervisionItem, [
      startedInFuture,
      endedBeforeStarted,
      inquiryWithoutTarget,
      localRegulationRole,
      lawInspectionWithoutLaw,
      opinionWithoutDate,
      opinionUnanswered,
    ]),
  ],
  measures: supervisionMeasures,
  passages: supervisionPassages,
})
