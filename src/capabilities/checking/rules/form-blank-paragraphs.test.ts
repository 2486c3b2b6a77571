import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { formBlankParagraphs } from './form-blank-paragraphs.ts'

const examples: readonly string[] = ['述法报告\n一、甲⟦\n\n⟧乙。\n\n丙。\n\n丁。', '述法报告\n一、甲\n乙。\n丙。']

for (const example of examples) {
  test(example, () => assert.equal(marked(formBlankParagraphs, example), example))
}
