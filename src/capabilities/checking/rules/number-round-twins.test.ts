import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberRoundTwins } from './number-round-twins.ts'

const examples: readonly string[] = [
  '开展学习⟦10次⟧，组织考试⟦10次⟧。',
  '开展学习7次，组织考试1次。',
  '办结率100%，满意率100%。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberRoundTwins, example), example))
}
