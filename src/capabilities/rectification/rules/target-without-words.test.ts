import { testRule } from '#records/server/test-rule.ts'
import { rectificationMeasure } from '../rectification-measure-record.ts'
import { targetWithoutWords } from './target-without-words.ts'

testRule(targetWithoutWords, rectificationMeasure, 'targetValue', [
  ['只有数', { targetValue: 4 }, 1],
  ['没有单位', { targetValue: 4, target: '全年检查不少于' }, 1],
  ['齐全', { targetValue: 4, target: '全年检查不少于', targetUnit: '次' }, 0],
  ['没有目标', {}, 0],
])
