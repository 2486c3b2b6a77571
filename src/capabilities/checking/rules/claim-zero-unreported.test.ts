import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { claimZeroUnreported } from './claim-zero-unreported.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n领导干部干预司法的情况⟦从未⟧发生。',
  '述法报告\n一、工作情况\n31件重大事项均按程序决定。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimZeroUnreported, example, { ledger: ledgerExample }), example))
}
