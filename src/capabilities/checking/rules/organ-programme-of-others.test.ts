import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organProgrammeOfOthers } from './organ-programme-of-others.ts'

const examples: readonly string[] = [
  '云川市人大机关2025年度述法报告\n机关组织⟦“法律明白人”培育工程⟧。',
  '云川市人大机关2025年度述法报告\n在帮扶的石桥村培养“法律明白人”6名。',
  '石桥镇2025年度述法报告\n培养“法律明白人”60名。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organProgrammeOfOthers, example), example))
}
