import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItem } from '../blank-item.ts'
import { endedBeforeStarted } from './ended-before-started.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankItem>, number][] = [
  ['止早于起', { startedOn: '2023-05-16', endedOn: '2023-05-15' }, 1],
  ['同一天', { startedOn: '2023-05-16', endedOn: '2023-05-16' }, 0],
  ['没有止', { startedOn: '2023-05-16' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(endedBeforeStarted, { ...blankItem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'endedOn')
  })
}
