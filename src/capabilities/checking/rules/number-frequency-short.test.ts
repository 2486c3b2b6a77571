import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberFrequencyShort } from './number-frequency-short.ts'

const examples: readonly string[] = [
  '每季度召开一次专题会议，全年召开⟦3次⟧。',
  '坚持每月学法，全年共学法⟦10次⟧。',
  '每季度召开一次专题会议，全年召开4次。',
  '全年开展宣传6次。',
  '每半年听取一次汇报，全年听取2次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberFrequencyShort, example), example))
}
