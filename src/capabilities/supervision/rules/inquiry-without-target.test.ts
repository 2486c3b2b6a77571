import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItem } from '../blank-item.ts'
import { inquiryWithoutTarget } from './inquiry-without-target.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankItem>, number][] = [
  ['没有单位', { kind: 'special-inquiry' }, 1],
  ['有一个单位', { kind: 'special-inquiry', targets: ['市水务局'] }, 0],
  ['调研没有单位', { kind: 'research' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(inquiryWithoutTarget, { ...blankItem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'targets')
  })
}
