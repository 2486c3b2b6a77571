import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runRule } from '#kernel/rule.ts'
import { questionRepeated } from './question-repeated.ts'

test('told where the bank has another of it', () => {
  const findings = (others: number) => [...runRule(questionRepeated, { others }, { today: '2024-06-28' })].length
  assert.equal(findings(0), 0)
  assert.equal(findings(2), 1)
})
