import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { placeholderSynonymSwap } from './placeholder-synonym-swap.ts'

const examples: readonly string[] = [
  '夯实⟦工作根底⟧。',
  '现将⟦根本情况⟧报告如下。',
  '⟦进步法治素养⟧。',
  '夯实工作基础。',
  '这是根本制度。',
  '社会进步。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderSynonymSwap, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['夯实工作根底。', '夯实工作基础。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(placeholderSynonymSwap, before), after))
}
