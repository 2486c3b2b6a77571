import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { legalLeader } from './legal-leader-record.ts'
import { eventMeasures } from './measures.ts'
import { openYearOperation } from './operations.ts'
import { outreachPlace } from './outreach-place-record.ts'
import { publicityPassages } from './passages.ts'
import { publicityEvent } from './publicity-event-record.ts'
import { publicityPlanItem } from './publicity-plan-item-record.ts'
import { rosterMeasures } from './roster-measures.ts'
import { audienceWithoutMethod } from './rules/audience-without-method.ts'
import { eventInFuture } from './rules/event-in-future.ts'
import { leaderLeavesBeforeJoining } from './rules/leader-leaves-before-joining.ts'
import { linkEndsBeforeItBegins } from './rules/link-ends-before-it-begins.ts'
import { noticeMissing } from './rules/notice-missing.ts'
import { placeNotNamed } from './rules/place-not-named.ts'
import { planEndsBeforeItBegins } from './rules/plan-ends-before-it-begins.ts'
import { traineesWithoutTraining } from './rules/trainees-without-training.ts'

export { examples as publicityExamples } from './examples.ts'
export { legalLeader } from './legal-leader-record.ts'
export { outreachPlace } from './outreach-place-record.ts'
export type { YearLine } from './plan-of-year.ts'
export { publicityEvent } from './publicity-event-record.ts'
export { publicityPlanItem } from './publicity-plan-item-record.ts'

/** 普法：年度计划和普法日历、普法活动、联系的村和社区、法治带头人和法律明白人 */
export const publicity = defineCapability({
  name: 'publicity',
  title: '普法',
  recordTypes: [publicityEvent, publicityPlanItem, outreachPlace, legalLeader],
  rules: [
    rulesOn(publicityEvent, [eventInFuture, audienceWithoutMethod, traineesWithoutTraining, placeNotNamed]),
    rulesOn(publicityPlanItem, [planEndsBeforeItBegins, noticeMissing]),
    rulesOn(outreachPlace, [linkEndsBeforeItBegins]),
    rulesOn(legalLeader, [leaderLeavesBeforeJoining]),
  ],
  measures: [...eventMeasures, ...rosterMeasures],
  passages: publicityPassages,
  operations: [openYearOperation],
})
