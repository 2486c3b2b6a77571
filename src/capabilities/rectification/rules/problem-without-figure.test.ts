import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankProblem } from '../blank-problem.ts'
import { problemWithoutFigure } from './problem-without-figure.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankProblem>, number][] = [
  ['没有数据', { fact: '自学笔记没有检查' }, 1],
  ['没有数据说明', { fact: '自学笔记没有检查', figure: 14 }, 1],
  ['有数据', { fact: '自学笔记没有检查', figure: 14, figureLabel: '提交自学笔记的干部' }, 0],
  ['还没有写', {}, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(problemWithoutFigure, { ...blankProblem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'figure')
  })
}
