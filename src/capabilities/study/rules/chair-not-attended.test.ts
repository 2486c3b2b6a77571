import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankSession } from '../blank-session.ts'
import { chairNotAttended } from './chair-not-attended.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankSession>, number][] = [
  ['主持人没有到', { chair: '甲', attended: ['乙'] }, 1],
  ['主持人到了', { chair: '甲', attended: ['甲', '乙'] }, 0],
  ['还没有填实到', { chair: '甲', attended: [] }, 0],
  ['没有填主持人', { attended: ['甲'] }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(chairNotAttended, { ...blankSession, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'chair')
  })
}
