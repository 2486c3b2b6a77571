import { testRule } from '#records/server/test-rule.ts'
import { publicityEvent } from '../publicity-event-record.ts'
import { audienceWithoutMethod } from './audience-without-method.ts'

testRule(audienceWithoutMethod, publicityEvent, 'countedBy', [
  ['只有人数', { audience: 300 }, 1],
  ['写明估计', { audience: 300, countedBy: 'estimated' }, 0],
  ['没有人数', {}, 0],
])
