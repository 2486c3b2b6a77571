import { testRule } from '#records/server/test-rule.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { grantEndsBeforeItBegins } from './grant-ends-before-it-begins.ts'

testRule(grantEndsBeforeItBegins, capacityGrantRecord, 'until', [
  ['止早于起', { from: '2023-06-01', until: '2023-05-31' }, 1],
  ['同一天', { from: '2023-06-01', until: '2023-06-01' }, 0],
  ['止晚于起', { from: '2023-06-01', until: '2024-03-15' }, 0],
  ['没有止', { from: '2023-06-01' }, 0],
  ['没有起', { until: '2024-03-15' }, 0],
])
