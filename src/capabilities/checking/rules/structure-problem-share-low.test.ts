import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureProblemShareLow } from './structure-problem-share-low.ts'

const beside = { notice: { headings: [], problemShare: 30 } }

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习宪法、民法典、行政处罚法、行政复议法，开展普法宣传，落实执法责任。\n⟦二、存在的问题⟧\n不够。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n学习不够深入。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureProblemShareLow, example, beside), example))
}
