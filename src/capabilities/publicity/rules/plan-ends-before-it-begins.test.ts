import { testRule } from '#records/server/test-rule.ts'
import { publicityPlanItem } from '../publicity-plan-item-record.ts'
import { planEndsBeforeItBegins } from './plan-ends-before-it-begins.ts'

testRule(planEndsBeforeItBegins, publicityPlanItem, 'endsOn', [
  ['早一天', { startsOn: '2024-12-01', endsOn: '2024-11-30' }, 1],
  ['同一天', { startsOn: '2024-12-04', endsOn: '2024-12-04' }, 0],
  ['只有开始日', { startsOn: '2024-12-04' }, 0],
  ['没有填', {}, 0],
])
