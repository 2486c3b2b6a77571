import { testRule } from '#records/server/test-rule.ts'
import { planTask } from '../plan-task-record.ts'
import { taskOverdue } from './task-overdue.ts'

testRule(taskOverdue, planTask, 'dueOn', [
  ['昨天到期', { state: 'doing', dueOn: '2024-06-27' }, 1],
  ['今天到期', { state: 'planned', dueOn: '2024-06-28' }, 0],
  ['已经办结', { state: 'done', dueOn: '2024-03-31' }, 0],
  ['没有填时限', { state: 'planned' }, 0],
])
