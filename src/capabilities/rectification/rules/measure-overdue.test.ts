import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankMeasure } from '../blank-measure.ts'
import { measureOverdue } from './measure-overdue.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankMeasure>, number][] = [
  ['过期未办', { state: 'todo', dueOn: '2024-06-27' }, 1],
  ['过期在办', { state: 'doing', dueOn: '2024-06-27' }, 1],
  ['今天到期', { state: 'doing', dueOn: '2024-06-28' }, 0],
  ['待验收', { state: 'review', dueOn: '2024-06-27' }, 0],
  ['草稿', { state: 'draft', dueOn: '2024-06-27' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(measureOverdue, { ...blankMeasure, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'dueOn')
  })
}
