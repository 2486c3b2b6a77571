import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureSeparatorsMixed } from './structure-separators-mixed.ts'

const examples: readonly string[] = ['总述。一是学习；二是宣传。⟦三是⟧考试。', '总述。一是学习；二是宣传；三是考试。']

for (const example of examples) {
  test(example, () => assert.equal(marked(structureSeparatorsMixed, example), example))
}
