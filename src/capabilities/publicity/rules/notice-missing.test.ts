import { testRule } from '#records/server/test-rule.ts'
import { publicityPlanItem } from '../publicity-plan-item-record.ts'
import { noticeMissing } from './notice-missing.ts'

testRule(noticeMissing, publicityPlanItem, 'notice', [
  ['没有通知', { title: '宪法宣传周', startsOn: '2023-12-01' }, 1],
  ['有了通知', { title: '宪法宣传周', startsOn: '2023-12-01', notice: '云普办〔2023〕11号' }, 0],
  ['当年日期已有出处', { title: '宪法宣传周', startsOn: '2024-12-01' }, 0],
  ['日期固定', { title: '国家宪法日', startsOn: '2023-12-04' }, 0],
  ['本单位自定', { title: '监督法宣传', startsOn: '2023-03-01' }, 0],
  ['没有填', {}, 0],
])
