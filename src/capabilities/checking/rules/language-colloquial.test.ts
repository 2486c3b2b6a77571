import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { languageColloquial } from './language-colloquial.ts'

const examples: readonly string[] = ['⟦坚决杜绝拍脑袋⟧决策。', '科室⟦职能混乱、苦乐不均⟧。', '完善集体决策程序。']

for (const example of examples) {
  test(example, () => assert.equal(marked(languageColloquial, example), example))
}
