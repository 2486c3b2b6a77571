import { testRule } from '#records/server/test-rule.ts'
import { personRecord } from '../person-record.ts'
import { serviceEndsBeforeItBegins } from './service-ends-before-it-begins.ts'

testRule(serviceEndsBeforeItBegins, personRecord, 'servingUntil', [
  ['止早于起', { servingSince: '2023-06-01', servingUntil: '2023-05-31' }, 1],
  ['同一天', { servingSince: '2023-06-01', servingUntil: '2023-06-01' }, 0],
  ['止晚于起', { servingSince: '2023-06-01', servingUntil: '2024-03-15' }, 0],
  ['没有止', { servingSince: '2023-06-01' }, 0],
  ['没有起', { servingUntil: '2024-03-15' }, 0],
])
