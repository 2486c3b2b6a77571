import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { secrecyPersonalData } from './secrecy-personal-data.ts'

const examples: readonly string[] = [
  '当事人身份证号⟦110101199003071234⟧。',
  '联系电话⟦13800001111⟧。',
  '当事人王某。',
  '拨打12348热线。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(secrecyPersonalData, example), example))
}
