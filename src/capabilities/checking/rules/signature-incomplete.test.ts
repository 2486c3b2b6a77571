import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { signatureIncomplete } from './signature-incomplete.ts'

const body = '一、工作情况\n学习。\n二、存在的问题\n不够。'
const examples: readonly string[] = [
  `2025年度述法报告\n\n${body}\n⟦2026年1月5日⟧`,
  `云川市水务局局长2025年度述法报告\n⟦陈　明⟧\n\n${body}`,
  `2025年度述法报告\n⟦（2026年1月5日）⟧\n\n${body}`,
  `2025年度述法报告\n陈　明\n（2026年1月）\n\n${body}`,
  `2025年度述法报告\n\n${body}\n云川市水务局\n2026年1月5日`,
  `2025年度述法报告\n\n${body}`,
]

for (const example of examples) {
  test(example, () => assert.equal(marked(signatureIncomplete, example), example))
}
