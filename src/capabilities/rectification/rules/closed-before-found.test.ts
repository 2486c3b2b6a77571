import { testRule } from '#records/server/test-rule.ts'
import { problem } from '../problem-record.ts'
import { closedBeforeFound } from './closed-before-found.ts'

testRule(closedBeforeFound, problem, 'closedOn', [
  ['早于发现', { foundOn: '2022-12-05', closedOn: '2022-12-01' }, 1],
  ['同一天', { foundOn: '2022-12-05', closedOn: '2022-12-05' }, 0],
  ['没有销号', { foundOn: '2022-12-05' }, 0],
])
