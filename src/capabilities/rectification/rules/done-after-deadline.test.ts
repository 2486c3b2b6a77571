import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { doneAfterDeadline } from './done-after-deadline.ts'

testRule(doneAfterDeadline, rectificationMeasure, 'doneOn', [
  ['晚于时限', { dueOn: '2024-03-29', doneOn: '2024-04-02' }, 1],
  ['当天完成', { dueOn: '2024-03-29', doneOn: '2024-03-29' }, 0],
  ['没有完成', { dueOn: '2024-03-29' }, 0],
])
