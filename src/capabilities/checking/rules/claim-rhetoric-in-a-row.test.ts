import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimRhetoricInARow } from './claim-rhetoric-in-a-row.ts'

const before = '述法报告\n一、情况\n'
const examples: readonly string[] = [
  `${before}⟦提高政治站位，强化责任担当，深入推进依法治理，不断增强法治观念，切实压实工作责任，持续营造良好氛围。⟧开展宣讲6场。`,
  `${before}提高政治站位，强化责任担当，开展宣讲6场，不断增强法治观念，切实压实工作责任，持续营造良好氛围。`,
  '述法报告\n一、情况\n学习6次。\n二、下一步打算\n提高政治站位，强化责任担当，深入推进依法治理，不断增强法治观念，切实压实工作责任，持续营造良好氛围。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimRhetoricInARow, example), example))
}
