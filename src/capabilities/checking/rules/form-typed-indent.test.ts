import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { formTypedIndent } from './form-typed-indent.ts'

const examples: readonly string[] = ['述法报告\n⟦　　⟧认真学习宪法。\n　　落实责任。', '述法报告\n认真学习宪法。']

for (const example of examples) {
  test(example, () => assert.equal(marked(formTypedIndent, example), example))
}
