import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { claimFirstOfKind } from './claim-first-of-kind.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n做法⟦全省首创⟧。',
  '述法报告\n一、情况\n被省委依法治省办通报表彰为全省首创。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(claimFirstOfKind, example), example))
}
