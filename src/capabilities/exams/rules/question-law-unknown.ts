import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import type { QuestionAndLaw } from '../bank/question-and-law.ts'

/** One marked 待核 says so already. */
export const questionLawUnknown: Rule<QuestionAndLaw> = {
  meta: {
    id: 'exams/question-law-unknown',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '法规库里没有这部法律法规',
    cure: '写全称；法规库确实没有的，先补入法规库，或者把核对情况改为“待核”。',
  },
  *check({ law, checked, entry }) {
    if (law !== null && law !== '' && entry === undefined && checked !== 'unverified') yield { at: 'law' }
  },
}
