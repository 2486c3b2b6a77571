import type { Rule, RuleItem } from '#kernel/rule.ts'
import { counselOpinion } from '../basis-words.ts'
import type { decidedMatter } from '../decided-matter-record.ts'

export const legalReviewMissing: Rule<RuleItem<typeof decidedMatter>> = {
  meta: {
    id: 'decisions/legal-review-missing',
    basis: counselOpinion,
    since: '2016-06-16',
    strength: 'gate',
    message: '提请讨论以前没有合法性审核',
    cure: '补做审核；依规不需要的，选“依规无需”，并在佐证材料中写明理由。',
  },
  *check({ legalReview }) {
    if (legalReview === 'none') yield { at: 'legalReview' }
  },
}
