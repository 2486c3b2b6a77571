import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { yearBasisOutdated } from './year-basis-outdated.ts'

const examples: readonly string[] = [
  '2025年度述法报告\n按照⟦市委2023年法治工作要点⟧开展工作。',
  '2025年度述法报告\n按照市委2025年法治工作要点开展工作。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(yearBasisOutdated, example), example))
}
