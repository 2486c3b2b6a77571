import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareTitle, titleOfYear } from './duty-words.ts'

test('a duty bears the year of its list once', () => {
  assert.equal(titleOfYear('落实普法责任', 2023), '落实普法责任（2023年）')
  assert.equal(titleOfYear('落实普法责任（2023年）', 2024), '落实普法责任（2024年）')
  assert.equal(bareTitle('落实普法责任（2023年）'), '落实普法责任')
  assert.equal(bareTitle('依法依规决策'), '依法依规决策')
})
