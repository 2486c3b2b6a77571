import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPage } from './read-page.ts'

test('a rule’s page is a title, headings, paragraphs and lists', () => {
  assert.deepEqual(readPage('# 名\n\n## 依据\n\n某某规定，\n第一条。\n\n## 错误示例\n\n- 甲**乙**\n- 丙\n'), [
    { kind: 'title', text: '名' },
    { kind: 'heading', text: '依据' },
    { kind: 'paragraph', text: '某某规定，第一条。' },
    { kind: 'heading', text: '错误示例' },
    { kind: 'list', items: ['甲**乙**', '丙'] },
  ])
})
