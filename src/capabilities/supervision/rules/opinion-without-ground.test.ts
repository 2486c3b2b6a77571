import { testRule } from '#records/server/test-rule.ts'
import { filingReview } from '../filing-review-record.ts'
import { opinionWithoutGround } from './opinion-without-ground.ts'

testRule(opinionWithoutGround, filingReview, 'ground', [
  ['提出意见没有情形', { result: 'advised' }, 1],
  ['提出意见有情形', { result: 'corrected', ground: 'conflict' }, 0],
  ['未发现问题', { result: 'clear' }, 0],
  ['还在审查', {}, 0],
])
