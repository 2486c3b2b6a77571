import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { placeholderLeader } from './placeholder-leader.ts'

const examples: readonly string[] = [
  '深入学习⟦A总书记⟧重要讲话，贯彻⟦B法治思想⟧。',
  '以⟦X新时代中国特色社会主义思想⟧为指导。',
  '坚持以⟦新时代中国特色社会主义思想⟧为指导。',
  '把⟦法治思想⟧纳入学习计划。',
  '深入学习习近平总书记重要讲话，贯彻习近平法治思想。',
  '学习贯彻习近平新时代中国特色社会主义思想。',
  '总书记强调要全面依法治国。',
  '树立法治思维。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderLeader, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [
  ['学习A总书记讲话。', '学习习近平总书记讲话。'],
  ['贯彻*法治思想。', '贯彻习近平法治思想。'],
]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(placeholderLeader, before), after))
}
