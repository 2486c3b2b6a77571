import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleOrgan, exampleUnderCheck, paragraphOf } from '../examples-under-check.ts'
import { templateFor } from '../template.ts'
import { requiredItemUnanswered } from './required-item-unanswered.ts'

const table: readonly [string, readonly string[], readonly string[]][] = [
  ['没有列事项', [], []],
  ['写到了', ['旁听庭审情况'], []],
  ['原样写到了', ['典型案例'], []],
  ['没有写到', ['备案审查情况', '典型案例'], ['通知要求写“备案审查情况”，正文没有写到']],
]

const bodies = [paragraphOf('study', ['组织旁听庭审，选编典型案例。'])]

for (const [name, requiredItems, expected] of table) {
  test(name, () => {
    const template = { ...templateFor(exampleOrgan), requiredItems }
    const statement = exampleUnderCheck(bodies, { template })
    const findings = [...runRule(requiredItemUnanswered, statement, { today: '2024-01-10' })]
    assert.deepEqual(
      findings.map(({ message }) => message),
      expected,
    )
  })
}
