import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankMeasure } from '../blank-measure.ts'
import { doneAfterDeadline } from './done-after-deadline.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankMeasure>, number][] = [
  ['晚于时限', { dueOn: '2024-03-29', doneOn: '2024-04-02' }, 1],
  ['当天完成', { dueOn: '2024-03-29', doneOn: '2024-03-29' }, 0],
  ['没有完成', { dueOn: '2024-03-29' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(doneAfterDeadline, { ...blankMeasure, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'doneOn')
  })
}
