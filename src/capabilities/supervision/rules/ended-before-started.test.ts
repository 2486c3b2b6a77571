import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { endedBeforeStarted } from './ended-before-started.ts'

testRule(endedBeforeStarted, supervisionItem, 'endedOn', [
  ['止早于起', { startedOn: '2023-05-16', endedOn: '2023-05-15' }, 1],
  ['同一天', { startedOn: '2023-05-16', endedOn: '2023-05-16' }, 0],
  ['没有止', { startedOn: '2023-05-16' }, 0],
])
