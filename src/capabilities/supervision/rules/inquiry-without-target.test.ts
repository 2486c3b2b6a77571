import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { inquiryWithoutTarget } from './inquiry-without-target.ts'

testRule(inquiryWithoutTarget, supervisionItem, 'targets', [
  ['没有单位', { kind: 'special-inquiry' }, 1],
  ['有一个单位', { kind: 'special-inquiry', targets: ['市水务局'] }, 0],
  ['调研没有单位', { kind: 'research' }, 0],
])
