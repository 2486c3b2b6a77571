import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItem } from '../blank-item.ts'
import { localRegulationRole } from './local-regulation-role.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankItem>, number][] = [
  ['立法调研主办', { kind: 'legislation-research', role: 'host' }, 1],
  ['立法调研配合', { kind: 'legislation-research', role: 'assist' }, 0],
  ['调研主办', { kind: 'research', role: 'host' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(localRegulationRole, { ...blankItem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'role')
  })
}
