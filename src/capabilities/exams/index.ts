import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { bankOperations } from './bank/operations.ts'
import { question } from './bank/question-record.ts'
import { questionRules } from './bank/question-rules.ts'
import { engineOperations } from './engine/operations.ts'
import { exam } from './exam-record.ts'
import { examMeasures } from './measures.ts'
import { paperOperations } from './papers/operations.ts'
import { examPassages } from './passages.ts'
import { examInFuture } from './rules/exam-in-future.ts'
import { meanMalformed } from './rules/mean-malformed.ts'
import { passedBeyondSat } from './rules/passed-beyond-sat.ts'
import { rosterMissing } from './rules/roster-missing.ts'
import { satBeyondEligible } from './rules/sat-beyond-eligible.ts'

export { question } from './bank/question-record.ts'
export { exam } from './exam-record.ts'
export { examples as examExamples } from './examples.ts'

/** 考法：法律知识考试的应考、实考、合格和成绩单；题库 */
export const exams = defineCapability({
  name: 'exams',
  title: '考法',
  recordTypes: [exam, question],
  rules: [
    rulesOn(exam, [examInFuture, satBeyondEligible, passedBeyondSat, meanMalformed, rosterMissing]),
    rulesOn(question, questionRules),
  ],
  measures: examMeasures,
  passages: examPassages,
  operations: [...bankOperations, ...paperOperations, ...engineOperations],
  acts: { 'exam/release': '公布考试成绩' },
})
