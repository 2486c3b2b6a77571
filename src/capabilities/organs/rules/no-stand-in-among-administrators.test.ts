import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankItem } from '#kernel/blank-item.ts'
import type { Capacity } from '#kernel/capacity.ts'
import { runRule } from '#kernel/rule.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { standInRecord } from '../stand-in-record.ts'
import { noStandInAmongAdministrators } from './no-stand-in-among-administrators.ts'

const days = { from: '2024-03-04', until: '2024-03-15' }
const standIn = { ...blankItem(standInRecord), principal: 'zhou', deputy: 'lin', ...days }
const table: [name: string, person: string, capacity: Capacity, until: string | null, at: string[]][] = [
  ['代理人是审计员', 'lin', 'auditor', null, ['deputy']],
  ['被代理人是系统管理员', 'zhou', 'system-admin', null, ['principal']],
  ['代理人做过管理员，已终止', 'lin', 'auditor', '2024-03-03', []],
  ['代理人是办公室经办人', 'lin', 'office-clerk', null, []],
  ['管理员是旁人', 'gu', 'security-admin', null, []],
]

for (const [name, person, capacity, until, at] of table) {
  test(name, () => {
    const grant = { ...blankItem(capacityGrantRecord), person, capacity, from: '2023-01-01', until }
    const found = [...runRule(noStandInAmongAdministrators, { standIn, grants: [grant] }, { today: '2024-03-10' })]
    assert.deepEqual(
      found.map((one) => one.at),
      at,
    )
  })
}
