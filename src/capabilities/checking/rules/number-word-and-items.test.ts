import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberWordAndItems } from './number-word-and-items.ts'

const examples: readonly string[] = [
  '⟦做到三个到位⟧：一是思想到位；二是措施到位。',
  '述法报告\n一、情况\n学习。\n二、存在的问题\n⟦存在三个方面⟧的问题：\n（一）甲不够\n（二）乙不够',
  '做到两个到位：一是思想到位；二是措施到位。',
  '述法报告\n一、情况\n从以下两方面报告：\n（一）甲\n（二）乙',
  '突出三个重点，成效明显。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberWordAndItems, example), example))
}
