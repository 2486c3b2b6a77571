import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureLevelSkipped } from './structure-level-skipped.ts'

const examples: readonly string[] = [
  '述法报告\n一、甲\n⟦1.⟧乙\n2.丙',
  '述法报告\n一、甲\n（一）乙\n1.丙\n⟦2、⟧丁',
  '述法报告\n一、甲\n（一）乙\n1.丙\n2.丁',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureLevelSkipped, example), example))
}
