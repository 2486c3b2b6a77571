import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderSiteName } from './placeholder-site-name.ts'

const examples: readonly string[] = [
  '第一⟦www.example.com⟧责任人',
  '来源：⟦范文网⟧',
  '通过政府网站公开。',
  '开通“云川普法”微信公众号。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderSiteName, example), example))
}
