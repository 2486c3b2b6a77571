import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'

/** How many other questions of the bank have the same stem but for blanks and marks, and the same options. */
export interface Repeated {
  readonly others: number
}

export const questionRepeated: Rule<Repeated> = {
  meta: {
    id: 'exams/question-repeated',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'warn',
    message: '题库里已有同样的题目',
    cure: '只差空格、标点的算同样的题目。多余的一道作废或者停用，以免同一张试卷抽到两次。',
  },
  *check({ others }) {
    if (others > 0) yield { at: 'stem' }
  },
}
