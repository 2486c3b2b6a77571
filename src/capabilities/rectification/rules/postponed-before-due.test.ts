import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { postponedBeforeDue } from './postponed-before-due.ts'

testRule(postponedBeforeDue, rectificationMeasure, 'postponedTo', [
  ['提前了', { dueOn: '2024-06-28', postponedTo: '2024-05-31' }, 1],
  ['同一天', { dueOn: '2024-06-28', postponedTo: '2024-06-28' }, 1],
  ['延后', { dueOn: '2024-06-28', postponedTo: '2024-09-30' }, 0],
  ['没有延期', { dueOn: '2024-06-28' }, 0],
])
