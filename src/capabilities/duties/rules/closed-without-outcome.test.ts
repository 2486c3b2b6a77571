import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { type Closing, closedWithoutOutcome } from './closed-without-outcome.ts'

const done: Closing = { isClosed: true, at: 'result', outcome: '印发《普法责任清单》', on: '2023-06-20' }

const table: readonly (readonly [string, Partial<Closing>, readonly string[]])[] = [
  ['齐全', {}, []],
  ['还没有办结', { isClosed: false, outcome: null, on: null }, []],
  ['没有结果', { outcome: ' ' }, ['没有写明结果，不能办结']],
  ['没有日期', { on: null }, ['没有填写办结的日期，不能办结']],
]

for (const [name, entered, expected] of table) {
  test(name, () => {
    const findings = [...runRule(closedWithoutOutcome, { ...done, ...entered }, { today: '2024-06-28' })]
    assert.deepEqual(
      findings.map(({ message }) => message),
      expected,
    )
  })
}
