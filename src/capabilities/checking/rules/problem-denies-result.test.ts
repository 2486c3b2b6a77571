import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemDeniesResult } from './problem-denies-result.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n普法宣传实现全覆盖。\n二、存在的问题\n普法宣传⟦覆盖面不广⟧。',
  '述法报告\n一、工作情况\n普法宣传覆盖26个村中的19个。\n二、存在的问题\n普法宣传覆盖面不广。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemDeniesResult, example), example))
}
