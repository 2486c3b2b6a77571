import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankItem } from '#kernel/blank-item.ts'
import { runRule } from '#kernel/rule.ts'
import { standInRecord } from '../stand-in-record.ts'
import { ownCapacitiesOnly } from './own-capacities-only.ts'

const standIn = { ...blankItem(standInRecord), principal: 'zhou', deputy: 'lin' }
const table: [name: string, personId: string, isSecurityAdmin: boolean, found: number][] = [
  ['本人委托', 'zhou', false, 0],
  ['安全管理员代为委托', 'gu', true, 0],
  ['旁人委托', 'lu', false, 1],
  ['代理人自己委托自己', 'lin', false, 1],
  ['安全管理员委托自己代理', 'lin', true, 1],
]

for (const [name, personId, isSecurityAdmin, found] of table) {
  test(name, () => {
    const by = { personId, isSecurityAdmin }
    assert.equal([...runRule(ownCapacitiesOnly, { standIn, by }, { today: '2024-03-10' })].length, found)
  })
}
