import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organPartyBody } from './organ-party-body.ts'

const examples: readonly string[] = [
  '云川市人大机关2025年度述法报告\n⟦局党组⟧高度重视学法，机关党组带头学法。',
  '云川市人大机关2025年度述法报告\n健全⟦党委⟧理论学习中心组制度。',
  '临江街道2025年度述法报告\n⟦街道党委⟧会议研究4次。',
  '云川市人大机关2025年度述法报告\n机关党组会议研究4次。',
  '云川市水务局2025年度述法报告\n局党组理论学习中心组学习4次。',
  '临江街道2025年度述法报告\n街道党工委会议研究4次。',
  '云川市人大机关2025年度述法报告\n市委书记讲话。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organPartyBody, example), example))
}
