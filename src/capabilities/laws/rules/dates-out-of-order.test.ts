import { testRule } from '#records/server/test-rule.ts'
import { lawEntry } from '../law-entry-record.ts'
import { datesOutOfOrder } from './dates-out-of-order.ts'

testRule(datesOutOfOrder, lawEntry, 'inForceOn', [
  ['施行早于通过', { adoptedOn: '2020-10-30', inForceOn: '2020-10-01' }, 1],
  ['公布之日起施行', { adoptedOn: '2020-10-30', inForceOn: '2020-10-30' }, 0],
  ['没有通过日期', { inForceOn: '2020-10-01' }, 0],
])
testRule(datesOutOfOrder, lawEntry, 'amendedOn', [
  ['修改早于施行', { inForceOn: '2021-03-01', amendedOn: ['2020-05-01修正'] }, 1],
  ['修改晚于施行', { inForceOn: '2021-03-01', amendedOn: ['2023-05-01'] }, 0],
])
testRule(datesOutOfOrder, lawEntry, 'repealedOn', [
  ['废止早于通过', { adoptedOn: '2021-03-01', repealedOn: '2020-05-01' }, 1],
  ['废止晚于施行', { inForceOn: '2021-03-01', repealedOn: '2023-05-01' }, 0],
])
testRule(datesOutOfOrder, lawEntry, 'periodUntil', [
  ['终止早于起始', { periodFrom: 2025, periodUntil: 2021 }, 1],
  ['一年的计划', { periodFrom: 2023, periodUntil: 2023 }, 0],
])
