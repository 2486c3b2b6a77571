import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termLeaderName } from './term-leader-name.ts'

const examples: readonly string[] = [
  '学习⟦习总书记⟧讲话。',
  '习近平新时代中国特色社会主义思想和⟦法治思想⟧。',
  '学习习近平总书记讲话。',
  '习近平新时代中国特色社会主义思想、习近平法治思想。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termLeaderName, example), example))
}
