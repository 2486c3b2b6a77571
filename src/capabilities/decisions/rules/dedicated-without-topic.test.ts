import { testRule } from '#records/server/test-rule.ts'
import { agendaItem } from '../agenda-item-record.ts'
import { dedicatedWithoutTopic } from './dedicated-without-topic.ts'

testRule(dedicatedWithoutTopic, agendaItem, 'topics', [
  ['没有类别', { dedicated: true }, 1],
  ['写了类别', { dedicated: true, topics: ['法治建设'] }, 0],
  ['不是专题', { dedicated: false }, 0],
])
