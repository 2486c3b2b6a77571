import { testRule } from '#records/server/test-rule.ts'
import { deputySuggestion } from '../deputy-suggestion-record.ts'
import { suggestionPastDue } from './suggestion-past-due.ts'

testRule(suggestionPastDue, deputySuggestion, 'answeredOn', [
  ['三个月，到期未答复', { handedOverOn: '2024-03-27', term: 'three' }, 1],
  ['三个月，今天到期', { handedOverOn: '2024-03-28', term: 'three' }, 0],
  ['六个月，没有到期', { handedOverOn: '2024-03-01', term: 'six' }, 0],
  ['超期答复', { handedOverOn: '2023-02-10', term: 'three', answeredOn: '2023-05-11' }, 1],
  ['期限最后一天答复', { handedOverOn: '2023-02-10', term: 'three', answeredOn: '2023-05-10' }, 0],
  ['没有交办日期', { term: 'three' }, 0],
])
