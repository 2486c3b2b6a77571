import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { numberAgainstLedger } from './number-against-ledger.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n理论学习中心组学法⟦6次⟧。',
  '述法报告\n一、工作情况\n理论学习中心组学法4次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberAgainstLedger, example, { ledger: ledgerExample }), example))
}
