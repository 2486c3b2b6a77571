import { testRule } from '#records/server/test-rule.ts'
import { problem } from '../problem-record.ts'
import { numberInFact } from './number-in-fact.ts'

testRule(numberInFact, problem, 'fact', [
  ['事实里有数字', { fact: '全年只检查了2次' }, 1],
  ['日期不算', { fact: '2023年3月印发书目后没有检查' }, 0],
  ['文号不算', { fact: '云人办〔2023〕12号印发后没有检查' }, 0],
  ['没有数字', { fact: '自学笔记没有检查' }, 0],
  ['没有填', {}, 0],
])
