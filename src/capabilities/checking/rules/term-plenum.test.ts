import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { termPlenum } from './term-plenum.ts'

const examples: readonly string[] = ['学习⟦二十大全会⟧精神。', '学习党的二十大和二十届历次全会精神。']

for (const example of examples) {
  test(example, () => assert.equal(marked(termPlenum, example), example))
}
