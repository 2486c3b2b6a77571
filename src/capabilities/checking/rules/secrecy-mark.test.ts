import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { secrecyMark } from './secrecy-mark.ts'

const examples: readonly string[] = [
  '⟦机密★1年⟧',
  '述法报告\n⟦内部资料，注意保存⟧',
  '开展保密宣传，学习保守国家秘密法。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(secrecyMark, example), example))
}
