import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankMeasure } from '../blank-measure.ts'
import { doneDateMissing } from './done-date-missing.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankMeasure>, number][] = [
  ['待验收没有日期', { state: 'review' }, 1],
  ['已销号没有日期', { state: 'closed' }, 1],
  ['待验收有日期', { state: 'review', doneOn: '2024-03-26' }, 0],
  ['办理中', { state: 'doing' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(doneDateMissing, { ...blankMeasure, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'doneOn')
  })
}
