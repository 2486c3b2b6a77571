import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankProblem } from '../blank-problem.ts'
import { closedBeforeFound } from './closed-before-found.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankProblem>, number][] = [
  ['早于发现', { foundOn: '2022-12-05', closedOn: '2022-12-01' }, 1],
  ['同一天', { foundOn: '2022-12-05', closedOn: '2022-12-05' }, 0],
  ['没有销号', { foundOn: '2022-12-05' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(closedBeforeFound, { ...blankProblem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'closedOn')
  })
}
