import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderCensored } from './placeholder-censored.ts'

const examples: readonly string[] = ['强化行⟦_⟧力监督。', '加强廉⟦□⟧建设。', '强化行政权力监督。']

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderCensored, example), example))
}
