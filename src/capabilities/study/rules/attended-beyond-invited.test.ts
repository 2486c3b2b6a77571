import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankSession } from '../blank-session.ts'
import { attendedBeyondInvited } from './attended-beyond-invited.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankSession>, number][] = [
  ['多出一人', { invited: ['甲', '乙'], attended: ['甲', '丙'] }, 1],
  ['都在应到之列', { invited: ['甲', '乙'], attended: ['甲'] }, 0],
  ['没有填应到', { invited: null, attended: ['甲'] }, 1],
  ['都没有填', {}, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(attendedBeyondInvited, { ...blankSession, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'attended')
  })
}
