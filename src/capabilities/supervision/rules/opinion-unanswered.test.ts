import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItem } from '../blank-item.ts'
import { opinionUnanswered } from './opinion-unanswered.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankItem>, number][] = [
  ['过期未收到', { opinionDueOn: '2024-06-27' }, 1],
  ['今天到期', { opinionDueOn: '2024-06-28' }, 0],
  ['已经收到', { opinionDueOn: '2023-12-08', repliedOn: '2023-12-05' }, 0],
  ['没有期限', {}, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(opinionUnanswered, { ...blankItem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'repliedOn')
  })
}
