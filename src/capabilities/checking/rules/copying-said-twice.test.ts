import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { copyingSaidTwice } from './copying-said-twice.ts'

const examples: readonly string[] = [
  '述法报告\n一、情况\n认真落实谁执法谁普法责任制。\n⟦认真落实谁执法谁普法责任制⟧。',
  '述法报告\n一、情况\n摆在重要位置，全力推进。学法⟦摆在突出位置⟧。',
  '述法报告\n一、情况\n落实普法责任制，开展12场。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(copyingSaidTwice, example), example))
}
