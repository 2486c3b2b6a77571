import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleType } from './example-type.ts'
import { readListQuery } from './list-query.ts'
import { nameFilters } from './name-filters.ts'

const examples: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{}, '2024年度'],
  [{ year: 'all', state: 'draft,voided' }, '全部年度；状态：草稿、已作废'],
  [{ 'f.form': 'lecture,oath' }, '2024年度；学习形式：专题讲座、宪法宣誓'],
  [{ 'f.heldOn': '2024-01-01..2024-06-30' }, '2024年度；学习日期：2024年1月1日至2024年6月30日'],
  [{ 'f.hours': '..3' }, '2024年度；学时：3及以下'],
  [{ 'f.chair': 'p1', 'f.isOpen': 'true', text: '宪法' }, '2024年度；主持人：周明远；是否公开：是；含“宪法”'],
]

test('a printed list says in words what narrows it', () => {
  for (const [params, words] of examples) {
    assert.equal(nameFilters(readListQuery(params, exampleType, 2024), exampleType, { p1: '周明远' }), words)
  }
})
