import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { numberPercentPoint } from './number-percent-point.ts'

const examples: readonly string[] = [
  '满意率提高⟦5%⟧（由90%到95%）。',
  '满意率提高5个百分点（由90%到95%）。',
  '案件下降5%。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberPercentPoint, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  ['满意率提高5%（由90%到95%）。', '满意率提高5个百分点（由90%到95%）。'],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(numberPercentPoint, before), after))
}
