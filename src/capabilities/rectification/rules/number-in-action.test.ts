import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { numberInAction } from './number-in-action.ts'

testRule(numberInAction, rectificationMeasure, 'action', [
  ['做法里有数字', { action: '组织轮训4次' }, 1],
  ['日期不算', { action: '2024年3月底前修订' }, 0],
  ['没有数字', { action: '按季度检查自学笔记' }, 0],
])
