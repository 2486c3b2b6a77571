import { testRule } from '#records/server/test-rule.ts'
import { problem } from '../problem-record.ts'
import { foundInFuture } from './found-in-future.ts'

testRule(foundInFuture, problem, 'foundOn', [
  ['明天', { foundOn: '2024-06-29' }, 1],
  ['今天', { foundOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
