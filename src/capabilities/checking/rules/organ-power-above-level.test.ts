import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organPowerAboveLevel } from './organ-power-above-level.ts'

const examples: readonly string[] = [
  '县人大机关2025年度述法报告\n⟦《古树保护条例（草案）》立法⟧调研。',
  '县人大机关2025年度述法报告\n配合省人大开展《古树保护条例（草案）》立法调研。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organPowerAboveLevel, example), example))
}
