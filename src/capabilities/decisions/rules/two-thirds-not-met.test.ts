import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { twoThirdsNotMet } from './two-thirds-not-met.ts'

const table: [name: string, topics: readonly string[], invited: number, present: number, findings: number][] = [
  ['人事，五人到三人', ['人事'], 5, 3, 1],
  ['人事，六人到四人', ['人事'], 6, 4, 0],
  ['纪律，三人到一人', ['党的建设', '纪律'], 3, 1, 1],
  ['别的议题', ['资金'], 5, 3, 0],
  ['没有填应到', ['人事'], 0, 0, 0],
]

for (const [name, topics, invited, present, expected] of table) {
  test(name, () => {
    const findings = [...runRule(twoThirdsNotMet, { topics, invited, present }, { today: '2024-06-28' })]
    assert.deepEqual(
      findings.map(({ at }) => at),
      Array.from({ length: expected }, () => 'meeting'),
    )
  })
}
