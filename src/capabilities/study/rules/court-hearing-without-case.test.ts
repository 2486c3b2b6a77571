import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankSession } from '../blank-session.ts'
import { courtHearingWithoutCase } from './court-hearing-without-case.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankSession>, number][] = [
  ['没有写案件', { form: 'court-hearing' }, 1],
  ['写了案件', { form: 'court-hearing', courtCase: '市人民法院审理的一起行政处罚纠纷案' }, 0],
  ['别的形式', { form: 'oath' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(courtHearingWithoutCase, { ...blankSession, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'courtCase')
  })
}
