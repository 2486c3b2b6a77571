import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { termObsolete } from './term-obsolete.ts'

const examples: readonly string[] = [
  '开展⟦法制⟧宣传。',
  '按照⟦“三定”方案⟧。',
  '⟦派驻纪检组⟧监督。',
  '监督⟦“一府两院”⟧。',
  '学法制度健全。',
  '重大执法决定法制审核。',
  '述法制度。',
  '按照“三定”规定。',
  '“一府一委两院”。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(termObsolete, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['开展法制宣传。', '开展法治宣传。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(termObsolete, before), after))
}
