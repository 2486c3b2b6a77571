import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { doneInFuture } from './done-in-future.ts'

testRule(doneInFuture, rectificationMeasure, 'doneOn', [
  ['明天', { doneOn: '2024-06-29' }, 1],
  ['今天', { doneOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
