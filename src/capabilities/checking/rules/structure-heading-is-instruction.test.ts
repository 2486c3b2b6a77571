import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureHeadingIsInstruction } from './structure-heading-is-instruction.ts'

const examples: readonly string[] = [
  '述法报告\n一、工作情况\n（一）⟦推动合法性审查情况⟧\n审查。',
  '述法报告\n一、履行职责情况\n（一）推动合法性审查全覆盖\n审查。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureHeadingIsInstruction, example), example))
}
