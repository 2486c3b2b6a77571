import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankSession } from '../blank-session.ts'
import { nothingStudied } from './nothing-studied.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankSession>, number][] = [
  ['都没有写', { form: 'lecture' }, 1],
  ['写了法律', { form: 'lecture', laws: ['中华人民共和国民法典'] }, 0],
  ['写了专题', { form: 'lecture', topics: ['宪法'] }, 0],
  ['旁听庭审', { form: 'court-hearing' }, 0],
  ['还没有选形式', {}, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(nothingStudied, { ...blankSession, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'laws')
  })
}
