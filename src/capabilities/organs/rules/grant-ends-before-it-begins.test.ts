import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItems } from '../blank-items.ts'
import { grantEndsBeforeItBegins } from './grant-ends-before-it-begins.ts'

const context = { today: '2024-06-30' }

const table: [string, string | null, string | null, number][] = [
  ['止早于起', '2023-06-01', '2023-05-31', 1],
  ['同一天', '2023-06-01', '2023-06-01', 0],
  ['止晚于起', '2023-06-01', '2024-03-15', 0],
  ['没有止', '2023-06-01', null, 0],
  ['没有起', null, '2024-03-15', 0],
]

for (const [name, from, until, expected] of table) {
  test(name, () => {
    const item = { ...blankItems.grant, from: from, until: until }
    const findings = [...runRule(grantEndsBeforeItBegins, item, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'until')
  })
}
