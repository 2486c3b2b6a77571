import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankSession } from '../blank-session.ts'
import { preMeetingWithoutMatter } from './pre-meeting-without-matter.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankSession>, number][] = [
  ['没有写议题', { form: 'pre-meeting' }, 1],
  ['只有空格', { form: 'pre-meeting', matter: ' ' }, 1],
  ['写了议题', { form: 'pre-meeting', matter: '专题询问工作方案' }, 0],
  ['别的形式', { form: 'lecture' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(preMeetingWithoutMatter, { ...blankSession, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'matter')
  })
}
