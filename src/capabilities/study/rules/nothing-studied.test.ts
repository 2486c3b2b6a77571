import { testRule } from '#records/server/test-rule.ts'
import { studySession } from '../record.ts'
import { nothingStudied } from './nothing-studied.ts'

testRule(nothingStudied, studySession, 'laws', [
  ['都没有写', { form: 'lecture' }, 1],
  ['写了法律', { form: 'lecture', laws: ['中华人民共和国民法典'] }, 0],
  ['写了专题', { form: 'lecture', topics: ['宪法'] }, 0],
  ['旁听庭审', { form: 'court-hearing' }, 0],
  ['还没有选形式', {}, 0],
])
