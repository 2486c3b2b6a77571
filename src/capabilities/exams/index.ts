import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { exam } from './exam-record.ts'
import { examMeasures } from './measures.ts'
import { examPassages } from './passages.ts'
import { examInFuture } from './rules/exam-in-future.ts'
import { meanMalformed } from './rules/mean-malformed.ts'
import { passedBeyondSat } from './rules/passed-beyond-sat.ts'
import { rosterMissing } from './rules/roster-missing.ts'
import { satBeyondEligible } from './rules/sat-beyond-eligible.ts'

export { exam } from './exam-record.ts'
export { examples as examExamples } from './examples.ts'

/** 考法：法律知识考试的应考、实考、合格和成绩单 */
export const exams = defineCapability({
  name: 'exams',
  title: '考法',
  recordTypes: [exam],
  rules: [rulesOn(exam, [examInFuture, satBeyondEligible, passedBeyondSat, meanMalformed, rosterMissing])],
  measures: examMeasures,
  passages: examPassages,
})
