import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsInWords } from './proctor-words.ts'

test('counts are told in one line, without those there are none of', () => {
  const counts = { 'not-started': 3, writing: 12, lost: 1, 'handed-in': 0, voided: 0, exempt: 2 }
  assert.equal(countsInWords(counts), '失去联系1人，正在作答12人，未开考3人，免考2人')
})
