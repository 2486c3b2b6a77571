import { testRule } from '#records/server/test-rule.ts'
import { decidedMatter } from '../decided-matter-record.ts'
import { matterWithoutMeeting } from './matter-without-meeting.ts'

testRule(matterWithoutMeeting, decidedMatter, 'agendaItem', [
  ['没有选议题', { title: '培训经费' }, 1],
  ['选了议题', { title: '培训经费', agendaItem: '培训经费安排' }, 0],
  ['还没有填写', {}, 0],
])
