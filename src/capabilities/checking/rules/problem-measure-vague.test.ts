import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemMeasureVague } from './problem-measure-vague.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n二、下一步打算\n（一）⟦健全完善制度⟧。进一步健全学法制度。',
  '述法报告\n一、工作情况\n学习。\n二、下一步打算\n（一）健全制度。6月底前修订学法制度，由办公室负责。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemMeasureVague, example), example))
}
