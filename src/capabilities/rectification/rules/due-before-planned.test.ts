import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankMeasure } from '../blank-measure.ts'
import { dueBeforePlanned } from './due-before-planned.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankMeasure>, number][] = [
  ['早于制定', { plannedOn: '2023-12-20', dueOn: '2023-06-30' }, 1],
  ['晚于制定', { plannedOn: '2023-12-20', dueOn: '2024-06-28' }, 0],
  ['没有时限', { plannedOn: '2023-12-20' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(dueBeforePlanned, { ...blankMeasure, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'dueOn')
  })
}
