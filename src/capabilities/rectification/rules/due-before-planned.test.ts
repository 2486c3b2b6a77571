import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { dueBeforePlanned } from './due-before-planned.ts'

testRule(dueBeforePlanned, rectificationMeasure, 'dueOn', [
  ['早于制定', { plannedOn: '2023-12-20', dueOn: '2023-06-30' }, 1],
  ['晚于制定', { plannedOn: '2023-12-20', dueOn: '2024-06-28' }, 0],
  ['没有时限', { plannedOn: '2023-12-20' }, 0],
])
