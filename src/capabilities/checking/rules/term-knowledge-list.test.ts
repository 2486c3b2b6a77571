import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termKnowledgeList } from './term-knowledge-list.ts'

const examples: readonly string[] = [
  '编制⟦应知应会法律清单⟧。',
  '领导干部⟦应知应会法律法规清单⟧。',
  '领导干部应知应会党内法规和国家法律清单。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termKnowledgeList, example), example))
}
