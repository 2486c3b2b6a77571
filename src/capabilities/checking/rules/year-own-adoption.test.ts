import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { yearOwnAdoption } from './year-own-adoption.ts'

const examples: readonly string[] = [
  '2025年度法治政府建设工作报告\n常务会议⟦审议通过《2025年度法治政府建设工作报告》⟧。',
  '2025年度法治政府建设工作报告\n常务会议审议通过《2024年度法治政府建设工作报告》。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(yearOwnAdoption, example), example))
}
