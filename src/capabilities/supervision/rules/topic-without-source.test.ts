import { testRule } from '#records/server/test-rule.ts'
import { supervisionItem } from '../record.ts'
import { topicWithoutSource } from './topic-without-source.ts'

testRule(topicWithoutSource, supervisionItem, 'source', [
  ['计划外没有来源', {}, 1],
  ['列入计划', { planItem: '国有资产管理情况（2023年）' }, 0],
  ['计划外有来源', { source: 'general' }, 0],
])
