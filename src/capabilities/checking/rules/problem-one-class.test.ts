import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemOneClass } from './problem-one-class.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n⟦二、存在的问题⟧\n（一）普法形式不多。甲。\n（二）普法覆盖不广。乙。\n（三）宣传创新不足。丙。',
  '述法报告\n一、工作情况\n学习。\n二、存在的问题\n（一）普法形式不多。甲。\n（二）执法不规范。乙。\n（三）学习不深。丙。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemOneClass, example), example))
}
