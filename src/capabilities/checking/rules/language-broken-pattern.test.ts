import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { languageBrokenPattern } from './language-broken-pattern.ts'

const examples: readonly string[] = [
  '⟦虽然有进步，与群众期待相比，但⟧还有差距。',
  '⟦作为纳入⟧考核内容。',
  '⟦培养法治思维解决问题能力⟧。',
  '虽有进步，但与要求相比还有差距。',
  '纳入考核内容。',
  '虽然取得成绩，但也存在不足。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(languageBrokenPattern, example), example))
}
