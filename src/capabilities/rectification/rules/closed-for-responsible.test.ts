import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { closedForResponsible } from './closed-for-responsible.ts'

const table: [name: string, personResponsible: string | null, insteadOf: string | null, found: number][] = [
  ['代责任人核验', 'zhou', 'zhou', 1],
  ['代别人核验', 'zhou', 'shen', 0],
  ['以自己的身份核验', 'zhou', null, 0],
  ['没有写责任人', null, null, 0],
]

for (const [name, personResponsible, insteadOf, found] of table) {
  test(name, () => {
    const item = { personResponsible, insteadOf }
    assert.equal([...runRule(closedForResponsible, item, { today: '2024-06-30' })].length, found)
  })
}
