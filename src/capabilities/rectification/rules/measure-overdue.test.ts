import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { measureOverdue } from './measure-overdue.ts'

testRule(measureOverdue, rectificationMeasure, 'dueOn', [
  ['过期未办', { state: 'todo', dueOn: '2024-06-27' }, 1],
  ['过期在办', { state: 'doing', dueOn: '2024-06-27' }, 1],
  ['已延期', { state: 'doing', dueOn: '2024-06-27', postponedTo: '2024-09-30' }, 0],
  ['今天到期', { state: 'doing', dueOn: '2024-06-28' }, 0],
  ['待验收', { state: 'review', dueOn: '2024-06-27' }, 0],
  ['草稿', { state: 'draft', dueOn: '2024-06-27' }, 0],
])
