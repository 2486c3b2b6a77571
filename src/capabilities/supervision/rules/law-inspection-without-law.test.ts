import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { blankItem } from '../blank-item.ts'
import { lawInspectionWithoutLaw } from './law-inspection-without-law.ts'

const context = { today: '2024-06-28' }

const table: [string, Partial<typeof blankItem>, number][] = [
  ['没有法名', { kind: 'law-inspection', title: '安全生产' }, 1],
  ['有法名', { kind: 'law-inspection', title: '《中华人民共和国安全生产法》实施情况' }, 0],
  ['调研', { kind: 'research', title: '教育高质量发展' }, 0],
  ['还没有写', { kind: 'law-inspection' }, 0],
]

for (const [name, values, expected] of table) {
  test(name, () => {
    const findings = [...runRule(lawInspectionWithoutLaw, { ...blankItem, ...values }, context)]
    assert.equal(findings.length, expected)
    for (const finding of findings) assert.equal(finding.at, 'title')
  })
}
