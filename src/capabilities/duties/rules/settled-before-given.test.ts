import { testRule } from '#records/server/test-rule.ts'
import { direction } from '../direction-record.ts'
import { settledBeforeGiven } from './settled-before-given.ts'

testRule(settledBeforeGiven, direction, 'settledOn', [
  ['先办结后交办', { givenOn: '2023-03-06', settledOn: '2023-03-05' }, 1],
  ['当天办结', { givenOn: '2023-03-06', settledOn: '2023-03-06' }, 0],
  ['还没有办结', { givenOn: '2023-03-06' }, 0],
])
