import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { ledgerExample } from '../ledger/examples.ts'
import { numberExactKnown } from './number-exact-known.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n开展普法活动⟦20余次⟧。',
  '述法报告\n一、工作情况\n开展普法活动23次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberExactKnown, example, { ledger: ledgerExample }), example))
}

test('the exact number is put in', () => {
  const words = '述法报告\n一、工作情况\n开展普法活动20余次。'
  assert.equal(mended(numberExactKnown, words, { ledger: ledgerExample }), words.replace('20余次', '23次'))
})
