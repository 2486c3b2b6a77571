import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankProblem } from '../blank-problem.ts'
import { acceptedByResponsible } from './accepted-by-responsible.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankProblem>, number][] = [
  ['同一个人', { acceptedBy: '甲', personResponsible: '甲' }, 1],
  ['不同的人', { acceptedBy: '乙', personResponsible: '甲' }, 0],
  ['没有核验', { personResponsible: '甲' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(acceptedByResponsible, { ...blankProblem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'acceptedBy')
  })
}
