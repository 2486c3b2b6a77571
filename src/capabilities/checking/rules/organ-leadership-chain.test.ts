import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { organLeadershipChain } from './organ-leadership-chain.ts'

const examples: readonly string[] = [
  '云川市人大机关2025年度述法报告\n⟦在市政府的正确领导下⟧，认真履职。',
  '云川市人大机关2025年度述法报告\n⟦在市委的正确领导下⟧，认真履职。',
  '云川市人大机关2025年度述法报告\n在市委的正确领导下，在人大常委会党组带领下，认真履职。',
  '云川市水务局2025年度述法报告\n在市委、市政府领导下，认真履职。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(organLeadershipChain, example), example))
}
