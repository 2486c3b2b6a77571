import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked } from '../examples-marked.ts'
import { placeholderFilingTag } from './placeholder-filing-tag.ts'

const examples: readonly string[] = [
  '2025年度述法报告⟦（水务）⟧\n正文。',
  '述法报告\n⟦篇一：⟧某局。',
  '述法报告\n一、工作情况⟦（黑体三号）⟧',
  '⟦【提纲】⟧述法报告',
  '云川市水务局局长2025年度述法报告\n正文。',
  '关于条例（草案）的说明（审议稿）\n正文。',
  '述法报告\n学习《条例》（2023年版）。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderFilingTag, example), example))
}
