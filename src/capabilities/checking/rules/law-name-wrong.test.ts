import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { lawNameWrong } from './law-name-wrong.ts'

const examples: readonly string[] = [
  '落实⟦《法治政府建设实施纲要（2022—2025年）》⟧。',
  '落实⟦《党政主要负责人履行推进法制建设第一责任人职责规定》⟧。',
  '落实《法治政府建设实施纲要（2021—2025年）》。',
  '学习《中华人民共和国行政处罚法》《行政复议法》。',
  '执行《云川市机关请销假办法》。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(lawNameWrong, example), example))
}
