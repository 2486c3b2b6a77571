import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankProblem } from '../blank-problem.ts'
import { closedWithoutOutcome } from './closed-without-outcome.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankProblem>, number][] = [
  ['没有结果', { state: 'proposed', closedOn: '2023-06-30', acceptedBy: '甲' }, 1],
  ['没有日期', { state: 'proposed', result: '已印发办法', acceptedBy: '甲' }, 1],
  ['没有核验人', { state: 'closed', result: '已印发办法', closedOn: '2023-06-30' }, 1],
  ['齐全', { state: 'proposed', result: '已印发办法', closedOn: '2023-06-30', acceptedBy: '甲' }, 0],
  ['还在整改', { state: 'listed' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(closedWithoutOutcome, { ...blankProblem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'result')
  })
}
