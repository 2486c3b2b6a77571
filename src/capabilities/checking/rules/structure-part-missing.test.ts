import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structurePartMissing } from './structure-part-missing.ts'

const examples: readonly string[] = [
  '⟦2025年度述法报告⟧\n\n一、带头学法\n学习。\n二、依法决策\n审查。',
  '2025年度述法报告\n\n一、工作情况\n学习。\n二、存在的问题\n不够。\n三、下一步打算\n改进。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structurePartMissing, example), example))
}
