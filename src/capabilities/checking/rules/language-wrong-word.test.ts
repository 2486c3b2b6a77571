import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { languageWrongWord } from './language-wrong-word.ts'

const examples: readonly string[] = [
  '⟦确实⟧加强监督。',
  '⟦推荐⟧法治建设。',
  '合法性⟦审察⟧12件。',
  '规范⟦权利⟧运行。',
  '切实加强监督。',
  '情况确实如此。',
  '群众反映的问题。',
  '保障公民权利。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(languageWrongWord, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['确实加强监督。', '切实加强监督。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(languageWrongWord, before), after))
}
