import { testRule } from '#records/server/test-rule.ts'
import { deputySuggestion } from '../deputy-suggestion-record.ts'
import { handedOverInFuture } from './handed-over-in-future.ts'

testRule(handedOverInFuture, deputySuggestion, 'handedOverOn', [
  ['明天', { handedOverOn: '2024-06-29' }, 1],
  ['今天', { handedOverOn: '2024-06-28' }, 0],
  ['没有填', {}, 0],
])
