import { testRule } from '#records/server/test-rule.ts'
import { direction } from '../direction-record.ts'
import { givenInFuture } from './given-in-future.ts'

testRule(givenInFuture, direction, 'givenOn', [
  ['明天', { givenOn: '2024-06-29' }, 1],
  ['今天', { givenOn: '2024-06-28' }, 0],
  ['没有填日期', {}, 0],
])
