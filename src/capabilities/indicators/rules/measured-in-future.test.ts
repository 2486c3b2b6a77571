import { testRule } from '#records/server/test-rule.ts'
import { indicator } from '../indicator-record.ts'
import { measuredInFuture } from './measured-in-future.ts'

testRule(measuredInFuture, indicator, 'measuredOn', [
  ['明天', { measuredOn: '2024-06-29' }, 1],
  ['今天', { measuredOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
