import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organThirdPerson } from './organ-third-person.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n⟦该局⟧组织学习。',
  '云川市人大机关2025年度述法报告\n⟦我局⟧组织学习。',
  '2025年度述法报告\n我局组织学习。',
  '查处某企业，该企业已整改。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organThirdPerson, example), example))
}
