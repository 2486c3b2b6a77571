import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marked, mended } from '../examples-marked.ts'
import { placeholderSiteMarker } from './placeholder-site-marker.ts'

const examples: readonly string[] = [
  '述法报告\n⟦##freeend##⟧',
  '认真开展学习。⟦已省略300字⟧',
  '⟦点击下载全文⟧',
  '⟦本文由某某文库整理⟧',
  '开展普法宣传12场。',
  '群众点击普法短视频3万次。',
  '压缩会议、省略重复环节。',
]

for (const example of examples) {
  test(example, () => assert.equal(marked(placeholderSiteMarker, example), example))
}

const fixes: readonly (readonly [before: string, after: string])[] = [['甲。##paidend##', '甲。']]

for (const [before, after] of fixes) {
  test(`mends ${before}`, () => assert.equal(mended(placeholderSiteMarker, before), after))
}
