import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderAsterisk } from './placeholder-asterisk.ts'

const examples: readonly string[] = [
  '开展检查⟦*⟧次。',
  '对⟦**⟧局等⟦*⟧个部门开展专题询问。',
  '围绕⟦*⟧河流域治理，办结⟦*⟧年问题。',
  '开展检查6次。',
  '*注：数据截至12月31日。',
  '面积3乘4米。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderAsterisk, example), example))
}
