import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { doneDateMissing } from './done-date-missing.ts'

testRule(doneDateMissing, rectificationMeasure, 'doneOn', [
  ['待验收没有日期', { state: 'review' }, 1],
  ['已销号没有日期', { state: 'closed' }, 1],
  ['待验收有日期', { state: 'review', doneOn: '2024-03-26' }, 0],
  ['办理中', { state: 'doing' }, 0],
])
