import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { yearHeadingDiffers } from './year-heading-differs.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n\n⟦2024年⟧，我认真履职。',
  '2025年度述法报告\n\n一、⟦2024年⟧工作情况\n学习。',
  '2025年度述法报告\n\n2025年，我认真履职。\n一、2025年工作情况\n二、2026年工作打算',
  '2025年度述法报告\n\n一、2024年述法问题整改情况\n已改。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(yearHeadingDiffers, example), example))
}
