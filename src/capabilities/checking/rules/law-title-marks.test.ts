import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawTitleMarks } from './law-title-marks.ts'

const examples: readonly string[] = [
  '转发⟦《关于印发《要点》的通知》⟧。',
  '印发⟦《要点的通知》⟧。',
  '学习⟦《习近平法治思想》⟧。',
  '转发《关于印发〈要点〉的通知》。',
  '学习《习近平法治思想学习纲要》。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(lawTitleMarks, example), example))
}
