import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { claimEvidenceWeak } from './claim-evidence-weak.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n组织法律知识考试⟦2次⟧。',
  '述法报告\n一、工作情况\n全年开展学法10次。',
  '述法报告\n一、工作情况\n学习。\n二、下一步打算\n组织法律知识考试2次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimEvidenceWeak, example, { ledger: ledgerExample }), example))
}
