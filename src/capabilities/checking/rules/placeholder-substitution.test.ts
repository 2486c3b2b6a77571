import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderSubstitution } from './placeholder-substitution.ts'

const examples: readonly string[] = ['以⟦(五字替换)⟧为核心。', '⟦（填写单位）⟧党组书记。', '以新能源汽车替换老旧车辆。']

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderSubstitution, example), example))
}
