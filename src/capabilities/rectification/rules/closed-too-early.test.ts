import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { closedTooEarly } from './closed-too-early.ts'

const open = (id: string, problem = 'p') => ({ id, problem, title: `措施${id}`, state: 'doing', dueOn: '2023-06-30' })
const done = { ...open('done'), state: 'closed' }

const table: [name: string, state: string, measures: ReturnType<typeof open>[], message: string | null][] = [
  ['一项未销号', 'closed', [open('甲'), done], '“措施甲”还没有销号，问题不能销号'],
  [
    '多项未销号',
    'closed',
    ['甲', '乙', '丙', '丁'].map((id) => open(id)),
    '“措施甲”、“措施乙”、“措施丙”等 4 项措施还没有销号，问题不能销号',
  ],
  ['全部销号', 'closed', [done], null],
  ['没有措施', 'closed', [], null],
  ['别的问题的措施', 'closed', [open('甲', 'other')], null],
  ['还在整改', 'listed', [open('甲')], null],
]

for (const [name, state, measures, message] of table) {
  test(name, () => {
    const item = { problem: { id: 'p', state, foundOn: '2022-12-09' }, measures }
    const [finding] = runRule(closedTooEarly, item, { today: '2024-06-28' })
    assert.equal(finding?.message ?? null, message)
  })
}
