import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Capacity } from '#kernel/capacity.ts'
import { effectiveCapacities, type GrantWithDoers } from './effective-capacities.ts'

const today = '2024-06-30'

function granted(
  capacity: Capacity,
  more: Partial<GrantWithDoers['grant']> = {},
  doers = ['guyutong'],
): GrantWithDoers {
  const head = {
    id: capacity,
    type: 'capacity-grant',
    state: 'granted',
    year: null,
    sectionId: null,
    version: 2,
  } as const
  const grant = { ...head, title: '任职', person: 'chen', capacity, from: '2022-01-01', until: null, ...more }
  return { grant, doers }
}

const table: [string, GrantWithDoers[], Capacity[]][] = [
  ['没有授权的是普通干部', [], ['staff']],
  ['有效的授权', [granted('member'), granted('office-clerk')], ['member', 'office-clerk']],
  ['已到期的', [granted('member', { until: '2024-06-29' })], ['staff']],
  ['当日到期的仍有效', [granted('member', { until: today })], ['member']],
  ['还没开始的', [granted('member', { from: '2024-07-01' })], ['staff']],
  ['自己给自己授的', [granted('secretary', {}, ['chen'])], ['staff']],
  ['别人授的、自己更正过的', [granted('secretary', {}, ['guyutong', 'chen'])], ['staff']],
  ['第二个管理员身份', [granted('auditor', { from: '2023-01-01' }), granted('system-admin')], ['system-admin']],
  ['两条相同的', [granted('member'), granted('member', { id: 'x' })], ['member']],
]

for (const [name, grants, expected] of table) {
  test(name, () => assert.deepEqual(effectiveCapacities(grants, today), expected))
}
