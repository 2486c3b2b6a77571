import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsOf } from './texts-of.ts'

const amended = { oldText: '第一条 旧\n', newText: '第一条 新\n\n第二条 增' }

const table: [string, ReturnType<typeof textsOf>, readonly string[], readonly string[]][] = [
  ['its own old text', textsOf(amended, null), ['第一条 旧'], ['第一条 新', '第二条 增']],
  [
    'the predecessor’s text leads',
    textsOf(amended, { newText: '第一条 原' }),
    ['第一条 原'],
    ['第一条 新', '第二条 增'],
  ],
  ['a predecessor without text', textsOf(amended, { newText: null }), ['第一条 旧'], ['第一条 新', '第二条 增']],
  ['repealed', textsOf({ oldText: '第一条 旧', newText: null }, null), ['第一条 旧'], []],
  ['nothing', textsOf({}, null), [], []],
]

for (const [name, { before, after }, old, fresh] of table) {
  test(name, () => {
    assert.deepEqual(before, old)
    assert.deepEqual(after, fresh)
  })
}
