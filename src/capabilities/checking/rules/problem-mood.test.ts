import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { problemMood } from './problem-mood.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n⟦主要负责人要⟧亲自部署。\n二、下一步打算\n⟦开展了⟧培训。',
  '述法报告\n一、工作情况\n我部署4次。\n二、下一步打算\n6月底前开展培训。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(problemMood, example), example))
}
