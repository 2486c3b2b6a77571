import { testRule } from '#records/server/test-rule.ts'
import { decidedMatter } from '../decided-matter-record.ts'
import { legalReviewMissing } from './legal-review-missing.ts'

testRule(legalReviewMissing, decidedMatter, 'legalReview', [
  ['未审核', { legalReview: 'none' }, 1],
  ['已审核', { legalReview: 'reviewed' }, 0],
  ['依规无需', { legalReview: 'exempt' }, 0],
  ['还没有选', {}, 0],
])
