import { testRule } from '#records/server/test-rule.ts'
import { standInRecord } from '../stand-in-record.ts'
import { standInEndsBeforeItBegins } from './stand-in-ends-before-it-begins.ts'

testRule(standInEndsBeforeItBegins, standInRecord, 'until', [
  ['止早于起', { from: '2024-03-04', until: '2024-03-03' }, 1],
  ['同一天', { from: '2024-03-04', until: '2024-03-04' }, 0],
  ['止晚于起', { from: '2024-03-04', until: '2024-03-15' }, 0],
  ['还没有填的草稿', {}, 0],
])
