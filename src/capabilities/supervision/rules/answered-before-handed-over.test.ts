import { testRule } from '#records/server/test-rule.ts'
import { deputySuggestion } from '../deputy-suggestion-record.ts'
import { answeredBeforeHandedOver } from './answered-before-handed-over.ts'

testRule(answeredBeforeHandedOver, deputySuggestion, 'answeredOn', [
  ['答复早于交办', { handedOverOn: '2023-02-10', answeredOn: '2023-02-09' }, 1],
  ['同一天', { handedOverOn: '2023-02-10', answeredOn: '2023-02-10' }, 0],
  ['没有答复', { handedOverOn: '2023-02-10' }, 0],
])
