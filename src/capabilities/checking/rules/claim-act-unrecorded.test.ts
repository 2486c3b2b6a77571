import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { claimActUnrecorded } from './claim-act-unrecorded.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n⟦修订机关信访工作规定⟧。',
  '述法报告\n一、工作情况\n及时调整普法依法治理工作领导小组。',
  '述法报告\n一、工作情况\n（一）旁听庭审和宪法宣誓。全年开展学法10次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimActUnrecorded, example, { ledger: ledgerExample }), example))
}
