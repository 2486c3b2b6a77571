import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureLastYearUnanswered } from './structure-last-year-unanswered.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n学习。\n⟦二、存在的问题⟧\n不够。\n三、打算\n改进。',
  '述法报告\n一、工作情况\n上年度查摆问题3个，已销号2个，结转1个。\n二、存在的问题\n不够。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureLastYearUnanswered, example), example))
}
