import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { termStudyGroup } from './term-study-group.ts'

const examples: readonly string[] = [
  '党组⟦理论中心组⟧学习4次。',
  '党委⟦中心组⟧学习4次。',
  '党组理论学习中心组学习4次。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termStudyGroup, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  ['党组理论中心组学习。', '党组理论学习中心组学习。'],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(termStudyGroup, before), after))
}
