import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { claimFigureUnbound } from './claim-figure-unbound.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n接待来访群众⟦30人次⟧。',
  '述法报告\n一、工作情况\n全年开展学法10次。',
  '述法报告\n一、工作情况\n接待来访群众⟦30人次⟧。\n二、下一步打算\n力争接待来访群众60人次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimFigureUnbound, example, { ledger: ledgerExample }), example))
}
