import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { structureTitleIncomplete } from './structure-title-incomplete.ts'

const examples: readonly string[] = [
  '⟦述法材料⟧\n正文如下。',
  '⟦2025年党组书记述法工作报告（人大）⟧\n正文如下。',
  '云川市水务局局长2025年度述法报告\n正文如下。',
  '2025年度述法报告\n云川市人大常委会机关党组书记　周明远\n\n正文如下。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(structureTitleIncomplete, example), example))
}
