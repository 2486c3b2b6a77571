import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankItem } from '#kernel/blank-item.ts'
import { type RuleItem, runRule } from '#kernel/rule.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { administratorsExcludeOneAnother } from './administrators-exclude-one-another.ts'

const context = { today: '2024-06-30' }

const grant = { ...blankItem(capacityGrantRecord), person: 'chen', capacity: 'auditor' as const, from: '2023-01-01' }
const table: [string, RuleItem<typeof capacityGrantRecord>, number][] = [
  ['同一人已是系统管理员', { ...grant, capacity: 'system-admin' }, 1],
  ['同一人已是安全管理员', { ...grant, capacity: 'security-admin', from: '2024-01-01' }, 1],
  ['前一身份已终止', { ...grant, capacity: 'system-admin', from: '2022-01-01', until: '2022-12-31' }, 0],
  ['另一个人', { ...grant, capacity: 'system-admin', person: 'liu' }, 0],
  ['同一身份续期', { ...grant, from: '2024-01-01' }, 0],
  ['与普通干部并存', { ...grant, capacity: 'staff' }, 0],
]

for (const [name, other, expected] of table) {
  test(name, () => {
    const findings = [...runRule(administratorsExcludeOneAnother, { grant, others: [other] }, context)]
    assert.equal(findings.length, expected)
  })
}

test('业务身份可以兼有', () => {
  const clerk = { ...grant, capacity: 'office-clerk' as const }
  const others = [{ ...grant, capacity: 'member' as const }]
  assert.deepEqual([...runRule(administratorsExcludeOneAnother, { grant: clerk, others }, context)], [])
})
