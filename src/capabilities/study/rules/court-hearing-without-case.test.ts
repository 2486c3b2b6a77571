import { testRule } from '#records/server/test-rule.ts'
import { studySession } from '../record.ts'
import { courtHearingWithoutCase } from './court-hearing-without-case.ts'

testRule(courtHearingWithoutCase, studySession, 'courtCase', [
  ['没有写案件', { form: 'court-hearing' }, 1],
  ['写了案件', { form: 'court-hearing', courtCase: '市人民法院审理的一起行政处罚纠纷案' }, 0],
  ['别的形式', { form: 'oath' }, 0],
])
