import { testRule } from '#records/server/test-rule.ts'
import { indicator } from '../indicator-record.ts'
import { valueWorse } from './value-worse.ts'

testRule(valueWorse, indicator, 'value', [
  ['升高为好而降低', { direction: 'up', lastValue: 82, value: 80 }, 1],
  ['没有变化', { direction: 'down', lastValue: 4, value: 4 }, 1],
  ['升高为好而升高', { direction: 'up', lastValue: 82, value: 87 }, 0],
  ['降低为好而降低', { direction: 'down', lastValue: 6, value: 4 }, 0],
  ['没有上年的数', { direction: 'up', value: 82 }, 0],
])
