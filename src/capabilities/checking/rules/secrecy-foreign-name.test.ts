import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { secrecyForeignName } from './secrecy-foreign-name.ts'

const examples: readonly string[] = [
  '2025年度述法报告（人大）\n学习贯彻A法治思想，助推法治⟦云川⟧建设。',
  '云川市人大2025年度述法报告\n助推法治云川建设。',
  '2025年度述法报告\n推进法治政府建设、法治文化建设。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(secrecyForeignName, example), example))
}
