import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankSession } from '../blank-session.ts'
import { filedLate } from './filed-late.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankSession>, number][] = [
  ['过去61天', { state: 'draft', heldOn: '2024-04-28' }, 1],
  ['过去60天', { state: 'draft', heldOn: '2024-04-29' }, 0],
  ['已经归档', { state: 'filed', heldOn: '2023-03-10' }, 0],
  ['没有填日期', { state: 'draft' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(filedLate, { ...blankSession, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'heldOn')
  })
}
