import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { question } from './bank/question-record.ts'
import { exam } from './exam-record.ts'
import { examMeasures } from './measures.ts'
import { examPassages } from './passages.ts'
import { examInFuture } from './rules/exam-in-future.ts'
import { meanMalformed } from './rules/mean-malformed.ts'
import { passedBeyondSat } from './rules/passed-beyond-sat.ts'
import { questionArticleMalformed } from './rules/question-article-malformed.ts'
import { questionBlanksUnmatched } from './rules/question-blanks-unmatched.ts'
import { questionKeyNoOption } from './rules/question-key-no-option.ts'
import { questionKeyUnreadable } from './rules/question-key-unreadable.ts'
import { questionOneKey } from './rules/question-one-key.ts'
import { questionOptionsIncomplete } from './rules/question-options-incomplete.ts'
import { questionOptionsRepeated } from './rules/question-options-repeated.ts'
import { questionOptionsUnwanted } from './rules/question-options-unwanted.ts'
import { questionSeveralKeys } from './rules/question-several-keys.ts'
import { questionUnverified } from './rules/question-unverified.ts'
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
    rulesOn(question, [
      questionOptionsIncomplete,
      questionOptionsRepeated,
      questionOptionsUnwanted,
      questionKeyUnreadable,
      questionKeyNoOption,
      questionOneKey,
      questionSeveralKeys,
      questionBlanksUnmatched,
      questionArticleMalformed,
      questionUnverified,
    ]),
  ],
  measures: examMeasures,
  passages: examPassages,
})
