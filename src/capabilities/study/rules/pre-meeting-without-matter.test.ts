import { testRule } from '#records/server/test-rule.ts'
import { studySession } from '../record.ts'
import { preMeetingWithoutMatter } from './pre-meeting-without-matter.ts'

testRule(preMeetingWithoutMatter, studySession, 'matter', [
  ['没有写议题', { form: 'pre-meeting' }, 1],
  ['只有空格', { form: 'pre-meeting', matter: ' ' }, 1],
  ['写了议题', { form: 'pre-meeting', matter: '专题询问工作方案' }, 0],
  ['别的形式', { form: 'lecture' }, 0],
])
