import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankProblem } from '../blank-problem.ts'
import { numberInFact } from './number-in-fact.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankProblem>, number][] = [
  ['事实里有数字', { fact: '全年只检查了2次' }, 1],
  ['日期不算', { fact: '2023年3月印发书目后没有检查' }, 0],
  ['文号不算', { fact: '云人办〔2023〕12号印发后没有检查' }, 0],
  ['没有数字', { fact: '自学笔记没有检查' }, 0],
  ['没有填', {}, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(numberInFact, { ...blankProblem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'fact')
  })
}
