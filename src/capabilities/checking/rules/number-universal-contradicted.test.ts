import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberUniversalContradicted } from './number-universal-contradicted.ts'

const examples: readonly string[] = [
  '办理建议5件，答复4件，做到⟦件件有答复⟧。',
  '26个村覆盖19个，实现⟦全覆盖⟧。',
  '办理建议5件，答复5件，件件有答复。',
  '26个村覆盖19个。',
  '述法报告\n一、情况\n实现普法⟦全覆盖⟧。\n二、存在的问题\n普法覆盖面不广。',
  '述法报告\n一、情况\n普法覆盖19个村。\n二、存在的问题\n普法覆盖面不广。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberUniversalContradicted, example), example))
}
