import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { dateDiffers } from './date-differs.ts'

const of = { words: '所选的党组会议', on: '2023-03-24' }

const table: [name: string, on: string, message: string | null][] = [
  ['不一致', '2023-03-25', '日期与所选的党组会议不一致，那里是 2023-03-24'],
  ['一致', '2023-03-24', null],
]

for (const [name, on, message] of table) {
  test(name, () => {
    const [finding] = runRule(dateDiffers, { at: 'discussedOn', on, of }, { today: '2024-06-28' })
    assert.equal(finding?.message ?? null, message)
  })
}
