import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderCross } from './placeholder-cross.ts'

const examples: readonly string[] = [
  '⟦xx⟧局召开⟦×⟧次会议。',
  '⟦20XX⟧年度述法报告',
  '⟦○○⟧县认真落实。',
  '⟦某某⟧局党组书记',
  '述法报告\n正文。\n局长：⟦XXX⟧',
  '县水利局召开4次会议。',
  '二○二五年一月',
  '房屋3×4米。',
  'X光检查。',
  '5G基站。',
  '学习贯彻X总书记讲话。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderCross, example), example))
}
