import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organOfText } from './organ-of-text.ts'

const examples: readonly (readonly [title: string, file: string, organ: string | null, year: number | null])[] = [
  ['云川县水务局局长2025年度述法报告', 'a.docx', '云川县水务局', 2025],
  ['关于2024年度推进法治建设情况的报告', '石桥镇2024.docx', '石桥镇', 2024],
  ['云川县住房和城乡建设局局长2025年度述法报告', '', '云川县住房和城乡建设局', 2025],
  ['石桥镇党委书记2025年度述法报告', '', '石桥镇', 2025],
  ['述法报告', '2023/青石市教育局.docx', '青石市教育局', 2023],
  ['述法报告', '述法报告2023.docx', null, 2023],
  ['述法报告', '', null, null],
]

for (const [title, file, organ, year] of examples)
  test(`${title} ${file}`, () => assert.deepEqual(organOfText(`${title}\n正文。`, file), { organ, year }))
