import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankItem } from '#kernel/blank-item.ts'
import { runRule } from '#kernel/rule.ts'
import { capacityGrantRecord } from '../capacity-grant-record.ts'
import { nobodyGrantsThemselves } from './nobody-grants-themselves.ts'

const context = { today: '2024-06-30' }

const grant = { ...blankItem(capacityGrantRecord), person: 'li', capacity: 'office-clerk' as const, from: '2023-01-01' }

test('给自己授权', () => {
  const [finding] = runRule(nobodyGrantsThemselves, { grant, grantedBy: 'li' }, context)
  assert.equal(finding?.strength, 'block')
  assert.equal(finding?.at, 'person')
})

test('给别人授权', () => {
  assert.deepEqual([...runRule(nobodyGrantsThemselves, { grant, grantedBy: 'wang' }, context)], [])
})
