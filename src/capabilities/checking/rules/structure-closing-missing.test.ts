import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureClosingMissing } from './structure-closing-missing.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n\n⟦县人大常务委员⟧：\n正文。',
  '2025年度述法报告\n\n一、工作情况\n学习。\n二、存在的问题\n不够⟦。⟧',
  '2025年度述法报告\n\n县人大常委会：\n正文。',
  '2025年度述法报告\n\n一、工作情况\n学习。\n二、存在的问题\n不够。\n云川市水务局\n2026年1月5日',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureClosingMissing, example), example))
}
