import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawListedNonLaw } from './law-listed-non-law.ts'

const examples: readonly string[] = [
  '学习⟦《国家安全观》⟧、《国家安全法》等法律法规。',
  '学习宪法、代表法、⟦机关请销假制度⟧等相关法律法规。',
  '学习宪法、民法典、行政处罚法等法律法规。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(lawListedNonLaw, example), example))
}
