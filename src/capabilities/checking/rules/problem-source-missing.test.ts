import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemSourceMissing } from './problem-source-missing.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n⟦二、存在的问题⟧\n学法不够深入。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n市委依法治市办督察反馈：学法记录缺第三季度。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemSourceMissing, example), example))
}
