import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organJointAuthor } from './organ-joint-author.ts'

const examples: readonly string[] = [
  '清河县委、县政府2025年度法治政府建设工作报告\n2025年，⟦在县委的坚强领导下⟧，推进法治建设。',
  '清河县委、县政府2025年度法治政府建设工作报告\n2025年，⟦我⟧主持召开会议6次，我带头学法。',
  '清河县委、县政府2025年度法治政府建设工作报告\n2025年，在市委、市政府领导下，县委、县政府推进法治建设。',
  '清河县委书记2025年度述法报告\n2025年，我主持召开会议6次。',
  '清河县水务局2025年度述法报告\n2025年，在县委领导下，推进法治建设。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organJointAuthor, example), example))
}
