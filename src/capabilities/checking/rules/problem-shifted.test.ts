import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemShifted } from './problem-shifted.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n⟦部分干部⟧意识不强。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n我督促不够，办案文书有5份缺项。',
  '述法报告\n一、工作情况\n部分干部参加培训。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemShifted, example), example))
}
