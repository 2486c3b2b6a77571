import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawRequirementWithoutAct } from './law-requirement-without-act.ts'

const examples: readonly string[] = ['把握⟦宪法对人大工作的新要求⟧。', '落实修改后的《立法法》关于备案审查的要求。']

for (const example of examples) {
  test(example, () => assert.equal(marked(lawRequirementWithoutAct, example), example))
}
