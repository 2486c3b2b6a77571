import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureLength } from './structure-length.ts'

const beside = { notice: { headings: [], most: 20 } }

const examples: readonly string[] = ['⟦述法报告⟧\n学习宪法、民法典、行政处罚法、行政复议法。', '述法报告\n学习宪法。']

for (const example of examples) {
  test(example, () => assert.equal(marked(structureLength, example, beside), example))
}
