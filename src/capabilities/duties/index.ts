import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { direction } from './direction-record.ts'
import { dutyReceipt } from './duty-receipt-record.ts'
import { duty } from './duty-record.ts'
import { incomingDocument } from './incoming-document-record.ts'
import { dutyMeasures } from './measures.ts'
import { dutyOperations } from './operations.ts'
import { dutyPassages } from './passages.ts'
import { planTask } from './plan-task-record.ts'
import { documentWaits } from './rules/document-waits.ts'
import { givenInFuture } from './rules/given-in-future.ts'
import { settledBeforeGiven } from './rules/settled-before-given.ts'
import { taskOverdue } from './rules/task-overdue.ts'
import { taskWithoutSource } from './rules/task-without-source.ts'

export { type DutyProof, type DutyRow, dutyMatrix } from './duty-matrix.ts'
export type { DutyYear } from './duty-view.ts'
export { bareTitle } from './duty-words.ts'
export { examples as dutyExamples } from './examples.ts'
export { documentWaitDays } from './rules/document-waits.ts'
export { dutyTemplates } from './templates/index.ts'
export { direction, duty, dutyReceipt, incomingDocument, planTask }

/** 职责清单、年度任务、四个亲自、法治来文 */
export const duties = defineCapability({
  name: 'duties',
  title: '职责和计划',
  recordTypes: [duty, planTask, direction, incomingDocument, dutyReceipt],
  rules: [
    rulesOn(planTask, [taskOverdue, taskWithoutSource]),
    rulesOn(direction, [givenInFuture, settledBeforeGiven]),
    rulesOn(incomingDocument, [documentWaits]),
  ],
  measures: dutyMeasures,
  passages: dutyPassages,
  operations: dutyOperations,
})
