import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { exampleOrgan, exampleUnderCheck, gapOf, headingOf, paragraphOf } from '../examples-under-check.ts'
import { templateFor } from '../template.ts'
import { lengthOverLimit } from './length-over-limit.ts'

const bodies = [headingOf('study', '学法'), paragraphOf('study', ['学'.repeat(98)]), gapOf('study', '缺'.repeat(50))]

const table: readonly [string, number | null, readonly string[]][] = [
  ['没有规定', null, []],
  ['正好', 100, []],
  ['超出，待补事项不计', 99, ['全文100字，超过通知规定的99字']],
]

for (const [name, maxCharacters, expected] of table) {
  test(name, () => {
    const template = { ...templateFor(exampleOrgan), maxCharacters }
    const findings = [...runRule(lengthOverLimit, exampleUnderCheck(bodies, { template }), { today: '2024-01-10' })]
    assert.deepEqual(
      findings.map(({ message }) => message),
      expected,
    )
  })
}
