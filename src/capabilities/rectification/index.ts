import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { rectificationMeasures } from './measures.ts'
import { rectificationPassages } from './passages.ts'
import { problem } from './problem-record.ts'
import { rectificationMeasure } from './rectification-measure-record.ts'
import { acceptedByResponsible } from './rules/accepted-by-responsible.ts'
import { closedBeforeFound } from './rules/closed-before-found.ts'
import { closedWithoutOutcome } from './rules/closed-without-outcome.ts'
import { doneAfterDeadline } from './rules/done-after-deadline.ts'
import { doneDateMissing } from './rules/done-date-missing.ts'
import { doneInFuture } from './rules/done-in-future.ts'
import { dueBeforePlanned } from './rules/due-before-planned.ts'
import { foundInFuture } from './rules/found-in-future.ts'
import { measureOverdue } from './rules/measure-overdue.ts'
import { numberInAction } from './rules/number-in-action.ts'
import { numberInFact } from './rules/number-in-fact.ts'
import { postponedBeforeDue } from './rules/postponed-before-due.ts'
import { problemWithoutFigure } from './rules/problem-without-figure.ts'
import { targetWithoutWords } from './rules/target-without-words.ts'

export { examples as rectificationExamples } from './examples.ts'
export type { ExampleAct } from './examples-row.ts'
export {
  closedWithOpenMeasures,
  type FollowedMeasure,
  type FollowedProblem,
  openProblems,
  overdueMeasures,
  problemsWithoutMeasure,
} from './follow-up.ts'
export { problem } from './problem-record.ts'
export { rectificationMeasure } from './rectification-measure-record.ts'

/** 督办整改：问题、措施、进度、验收、销号 */
export const rectification = defineCapability({
  name: 'rectification',
  title: '督办整改',
  recordTypes: [problem, rectificationMeasure],
  rules: [
    rulesOn(problem, [
      foundInFuture,
      closedWithoutOutcome,
      closedBeforeFound,
      acceptedByResponsible,
      numberInFact,
      problemWithoutFigure,
    ]),
    rulesOn(rectificationMeasure, [
      dueBeforePlanned,
      postponedBeforeDue,
      doneDateMissing,
      doneInFuture,
      doneAfterDeadline,
      measureOverdue,
      numberInAction,
      targetWithoutWords,
    ]),
  ],
  measures: rectificationMeasures,
  passages: rectificationPassages,
})
