import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemStock } from './problem-stock.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）⟦普法宣传形式单一⟧。手段不够丰富。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）普法宣传形式单一。全年4场中3场是发资料，督察反馈群众知晓率低。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemStock, example), example))
}
