import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { opinionUnanswered } from './opinion-unanswered.ts'

testRule(opinionUnanswered, supervisionItem, 'repliedOn', [
  ['过期未收到', { opinionDueOn: '2024-06-27' }, 1],
  ['今天到期', { opinionDueOn: '2024-06-28' }, 0],
  ['已经收到', { opinionDueOn: '2023-12-08', repliedOn: '2023-12-05' }, 0],
  ['没有期限', {}, 0],
])
