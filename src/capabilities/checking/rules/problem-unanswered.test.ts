import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemUnanswered } from './problem-unanswered.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）学习不够深入。自学少。\n（二）⟦执法不够规范⟧。文书有缺项。\n三、下一步打算\n（一）加强学习。坚持会前学法。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）学习不够深入。自学少。\n（二）执法不够规范。文书有缺项。\n三、下一步打算\n（一）加强学习。坚持会前学法。\n（二）规范执法。评查案卷。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemUnanswered, example), example))
}
