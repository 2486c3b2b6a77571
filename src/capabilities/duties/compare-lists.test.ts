import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ComparedDuty, compareLists } from './compare-lists.ts'

const duty = (id: string, title: string, text = '照旧', continues: string | null = null): ComparedDuty => ({
  ...{ id, title, continues, position: Number(id.slice(1)), words: { 职责内容: text } },
})

test('what was kept, amended, added and removed', () => {
  const before = [duty('a1', '带头学法'), duty('a2', '研究部署'), duty('a3', '旧名'), duty('a4', '不再要求')]
  const after = [
    duty('b3', '新名', '照旧', 'a3'),
    duty('b1', '带头学法'),
    duty('b2', '研究部署', '每半年听取汇报'),
    duty('b4', '法律顾问'),
  ]
  assert.deepEqual(
    compareLists(before, after).map(({ change, before, after, differs }) => [change, before?.id, after?.id, differs]),
    [
      ['kept', 'a1', 'b1', []],
      ['amended', 'a2', 'b2', ['职责内容']],
      ['kept', 'a3', 'b3', []],
      ['added', undefined, 'b4', []],
      ['removed', 'a4', undefined, []],
    ],
  )
})

test('a first list is all added, a dropped one all removed', () => {
  const list = [duty('a1', '带头学法')]
  assert.deepEqual(
    compareLists([], list).map(({ change }) => change),
    ['added'],
  )
  assert.deepEqual(
    compareLists(list, []).map(({ change }) => change),
    ['removed'],
  )
})
