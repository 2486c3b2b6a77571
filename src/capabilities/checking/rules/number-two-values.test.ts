import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { numberTwoValues } from './number-two-values.ts'

const examples: readonly string[] = [
  '述法报告\n组织专题学习4次。\n全年专题学习⟦6次⟧。',
  '群众满意率为95%。\n今年群众满意率达⟦97%⟧。',
  '专题学习4次。全年专题学习4次。',
  '上半年学习4次，全年学习9次。',
  '开展检查5次，开展宣传6次。',
  '满意率由90%提高到95%。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(numberTwoValues, example), example))
}
