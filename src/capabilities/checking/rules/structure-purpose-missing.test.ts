import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structurePurposeMissing } from './structure-purpose-missing.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n\n⟦一、工作情况⟧\n学习。\n二、存在的问题\n不够。',
  '2025年度述法报告\n\n现将有关情况报告如下：\n一、工作情况\n学习。\n二、存在的问题\n不够。',
  '2025年度述法报告\n\n一、工作情况\n学习。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structurePurposeMissing, example), example))
}
