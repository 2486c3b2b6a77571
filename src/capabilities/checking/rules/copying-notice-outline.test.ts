import assert from 'node:assert/strict'
import { test } from 'node:test'
import { structureOf } from '#gongwen/read/structure/structure-of.ts'
import { marked } from '../examples-marked.ts'
import { copyingNoticeOutline } from './copying-notice-outline.ts'

const notice = { headings: ['带头学法用法的情况', '存在的问题及2025年打算'] }
const previous = structureOf('2024年度述法报告\n一、带头学法用法的情况\n学习。')
const text =
  '2025年度述法报告\n一、⟦带头学法用法的情况⟧\n学习4次。\n二、⟦存在的问题及2026年打算⟧\n无。\n三、依法决策\n审查3件。'

test('比对时说明', () => assert.equal(marked(copyingNoticeOutline, text, { notice, previous }), text))

test('没有比对就没有可说明的', () => {
  const plain = text.replaceAll(/[⟦⟧]/gu, '')
  assert.equal(marked(copyingNoticeOutline, plain, { notice }), plain)
})
