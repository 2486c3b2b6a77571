import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rateWords } from './rate-words.ts'

test('rates are written as officials write them', () => {
  assert.deepEqual([667, 1000, 0, null].map(rateWords), ['66.7%', '100%', '0%', '—'])
})
