import { testRule } from '#records/server/test-rule.ts'
import { problem } from '../problem-record.ts'
import { closedWithoutOutcome } from './closed-without-outcome.ts'

testRule(closedWithoutOutcome, problem, 'result', [
  ['没有结果', { state: 'proposed', closedOn: '2023-06-30', acceptedBy: '甲' }, 1],
  ['没有日期', { state: 'proposed', result: '已印发办法', acceptedBy: '甲' }, 1],
  ['没有核验人', { state: 'closed', result: '已印发办法', closedOn: '2023-06-30' }, 1],
  ['齐全', { state: 'proposed', result: '已印发办法', closedOn: '2023-06-30', acceptedBy: '甲' }, 0],
  ['还在整改', { state: 'listed' }, 0],
])
