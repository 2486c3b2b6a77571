import { testRule } from '#records/server/test-rule.ts'
import { outreachPlace } from '../outreach-place-record.ts'
import { linkEndsBeforeItBegins } from './link-ends-before-it-begins.ts'

testRule(linkEndsBeforeItBegins, outreachPlace, 'until', [
  ['早一天', { since: '2022-03-01', until: '2022-02-28' }, 1],
  ['同一天', { since: '2022-03-01', until: '2022-03-01' }, 0],
  ['仍在联系', { since: '2022-03-01' }, 0],
  ['没有填', {}, 0],
])
