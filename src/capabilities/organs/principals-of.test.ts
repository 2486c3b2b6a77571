import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Capacity } from '#kernel/capacity.ts'
import { principalsOf, type StandInWithDoers } from './principals-of.ts'

const today = '2024-03-10'

interface More {
  readonly standIn?: Partial<StandInWithDoers['standIn']>
  readonly doers?: StandInWithDoers['doers']
  readonly capacities?: readonly Capacity[]
  readonly isServing?: boolean
}

function appointed({ standIn, doers, capacities = ['secretary'], isServing = true }: More = {}): StandInWithDoers {
  const head = { id: 's', type: 'stand-in', state: 'appointed', year: null, sectionId: null, version: 2 } as const
  const days = { from: '2024-03-04', until: '2024-03-15' }
  return {
    standIn: { ...head, title: '外出学习', principal: 'zhou', deputy: 'lin', ...days, ...standIn },
    doers: doers ?? [{ personId: 'zhou', capacity: 'secretary' }],
    principal: { personId: 'zhou', name: '周明远', sectionId: null, capacities, isServing },
  }
}

const table: [name: string, deputy: Capacity[], StandInWithDoers, passed: Capacity[]][] = [
  ['本人委托', ['staff'], appointed(), ['secretary']],
  [
    '安全管理员代为委托',
    ['staff'],
    appointed({ doers: [{ personId: 'gu', capacity: 'security-admin' }] }),
    ['secretary'],
  ],
  [
    '装入演示时由系统写入',
    ['staff'],
    appointed({ doers: [{ personId: 'system', capacity: 'system' }] }),
    ['secretary'],
  ],
  ['旁人替他委托', ['staff'], appointed({ doers: [{ personId: 'lin', capacity: 'office-clerk' }] }), []],
  [
    '本人委托，旁人更正过',
    ['staff'],
    appointed({
      doers: [
        { personId: 'zhou', capacity: 'secretary' },
        { personId: 'lin', capacity: 'office-clerk' },
      ],
    }),
    [],
  ],
  ['安全管理员让自己代理', ['staff'], appointed({ doers: [{ personId: 'lin', capacity: 'security-admin' }] }), []],
  ['首日有效', ['staff'], appointed({ standIn: { from: today } }), ['secretary']],
  ['末日有效', ['staff'], appointed({ standIn: { until: today } }), ['secretary']],
  ['还没开始', ['staff'], appointed({ standIn: { from: '2024-03-11' } }), []],
  ['已经结束', ['staff'], appointed({ standIn: { until: '2024-03-09' } }), []],
  ['代理自己', ['staff'], appointed({ standIn: { deputy: 'zhou' } }), []],
  ['被代理人已离任', ['staff'], appointed({ isServing: false }), []],
  ['被代理人只是普通干部', ['staff'], appointed({ capacities: ['staff'] }), []],
  ['管理员的身份不转', ['staff'], appointed({ capacities: ['system-admin', 'office-clerk'] }), ['office-clerk']],
  ['代理人是管理员', ['auditor'], appointed(), []],
]

for (const [name, capacities, standIn, passed] of table) {
  test(name, () => {
    const found = principalsOf({ capacities }, [standIn], today)
    assert.deepEqual(
      found.flatMap((one) => one.capacities),
      passed,
    )
  })
}

test('two appointments by one person are one principal', () => {
  assert.equal(principalsOf({ capacities: ['staff'] }, [appointed(), appointed()], today).length, 1)
})
