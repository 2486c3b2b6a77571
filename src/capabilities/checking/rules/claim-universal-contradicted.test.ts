import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { claimUniversalContradicted } from './claim-universal-contradicted.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n年度任务⟦全部⟧完成。',
  '述法报告\n一、工作情况\n重大事项均通过党组会议讨论。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimUniversalContradicted, example, { ledger: ledgerExample }), example))
}
