import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawNotInForce } from './law-not-in-force.ts'

const examples: readonly string[] = [
  '2023年度述法报告\n按照⟦《农村集体经济组织法》⟧办理。',
  '2025年度述法报告\n按照《农村集体经济组织法》办理。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(lawNotInForce, example), example))
}
