import { testRule } from '#records/server/test-rule.ts'
import { problem } from '../problem-record.ts'
import { problemWithoutFigure } from './problem-without-figure.ts'

testRule(problemWithoutFigure, problem, 'figure', [
  ['没有数据', { fact: '自学笔记没有检查' }, 1],
  ['没有数据说明', { fact: '自学笔记没有检查', figure: 14 }, 1],
  ['有数据', { fact: '自学笔记没有检查', figure: 14, figureLabel: '提交自学笔记的干部' }, 0],
  ['还没有写', {}, 0],
])
