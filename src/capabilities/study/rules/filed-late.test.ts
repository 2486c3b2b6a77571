import { testRule } from '#records/server/test-rule.ts'
import { studySession } from '../record.ts'
import { filedLate } from './filed-late.ts'

testRule(filedLate, studySession, 'heldOn', [
  ['过去61天', { state: 'draft', heldOn: '2024-04-28' }, 1],
  ['过去60天', { state: 'draft', heldOn: '2024-04-29' }, 0],
  ['已经归档', { state: 'filed', heldOn: '2023-03-10' }, 0],
  ['没有填日期', { state: 'draft' }, 0],
])
