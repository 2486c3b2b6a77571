import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organCoreTopicMissing } from './organ-core-topic-missing.ts'

const examples: readonly string[] = [
  '⟦云川市人大机关2025年度述法报告⟧\n一、工作情况\n学习宪法。\n二、存在的问题\n不够。\n三、下一步打算\n改进。',
  '云川市人大机关2025年度述法报告\n一、工作情况\n学习监督法2次；备案审查8件。\n二、存在的问题\n不够。\n三、下一步打算\n改进。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organCoreTopicMissing, example), example))
}
