import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureHeadingStopsMixed } from './structure-heading-stops-mixed.ts'

const examples: readonly string[] = [
  '述法报告\n一、甲\n（一）抓好学习\n正文。\n（二）⟦抓好执法⟧。\n正文。\n（三）抓好普法\n正文。',
  '述法报告\n一、甲\n（一）抓好学习\n正文。\n（二）抓好执法\n正文。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureHeadingStopsMixed, example), example))
}
