import { testRule } from '#records/server/test-rule.ts'
import { indicator } from '../indicator-record.ts'
import { targetNoBetter } from './target-no-better.ts'

testRule(targetNoBetter, indicator, 'target', [
  ['升高为好，目标更低', { direction: 'up', value: 87, target: 85 }, 1],
  ['降低为好，目标更高', { direction: 'down', value: 4, target: 5 }, 1],
  ['保持', { direction: 'down', value: 4, target: 4 }, 0],
  ['升高为好，目标更高', { direction: 'up', value: 87, target: 88 }, 0],
  ['没有目标', { direction: 'up', value: 87 }, 0],
])
