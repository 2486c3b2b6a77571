import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderInjected } from './placeholder-injected.ts'

const examples: readonly string[] = [
  '学习⟦足球比分:⟧精神。',
  '认真履职⟦百家乐⟧。',
  '依法打击网络赌博。',
  '开展禁赌宣传。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderInjected, example), example))
}
