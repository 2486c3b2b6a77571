import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block, GongwenDocument } from './document.ts'
import { personalStatement } from './examples.ts'
import { measureText } from './measure-text.ts'
import { type PageItem, typeset } from './typeset.ts'

const bare = (blocks: readonly Block[], rest: Partial<GongwenDocument> = {}): GongwenDocument => ({
  profile: 'personal',
  title: [],
  blocks,
  ...rest,
})
const paragraph = (characters: number): Block => ({ kind: 'paragraph', runs: [{ text: '法'.repeat(characters) }] })
const textOf = (item: PageItem) => (item.kind === 'line' ? item.spans.map((span) => span.text).join('') : '')

test('a long paragraph fills 28 characters a line and 22 lines a page', () => {
  const pages = typeset(bare([paragraph(26 + 28 * 43)]))
  assert.deepEqual(
    pages.map((page) => page.items.length),
    [22, 22],
  )
  const widths = pages.flatMap((page) => page.items.map((item) => measureText(textOf(item))))
  assert.deepEqual(widths, [26, ...Array<number>(43).fill(28)])
})

test('a heading does not stand on the last line of a page, nor do two', () => {
  const before = paragraph(26 + 28 * 19)
  const pages = typeset(
    bare([
      before,
      { kind: 'heading', level: 1, text: '标题' },
      { kind: 'heading', level: 2, text: '标题' },
      paragraph(60),
    ]),
  )
  assert.equal(pages[0]?.items.length, 20)
  assert.equal(
    textOf(
      pages[1]?.items[0] ?? { kind: 'line', role: 'blank', spans: [], left: 0, right: 0, isLast: true, paragraph: 0 },
    ),
    '一、标题',
  )
})

test('a signature takes the last line of the text with it', () => {
  const signature = { name: '周明远', on: '2023-12-04' }
  const pages = typeset(bare([paragraph(26 + 28 * 20)], { signature }))
  assert.deepEqual(
    pages.map((page) => page.items.length),
    [20, 4],
  )
})

test('the head row of a table stands again on each page', () => {
  const columns = [
    { title: '序号', width: 1 },
    { title: '材料', width: 5 },
  ]
  const rows = Array.from({ length: 60 }, (_, at) => [String(at + 1), '会议记录'])
  const pages = typeset(bare([{ kind: 'table', columns, rows }]))
  assert.ok(pages.length > 1)
  for (const page of pages) assert.ok(page.items[0]?.kind === 'row' && page.items[0].isHeader)
  assert.equal(pages.flatMap((page) => page.items).filter((item) => item.kind === 'row' && !item.isHeader).length, 60)
})

test('a row too tall for any page stands on a page of its own and ends the search', () => {
  const columns = [{ title: '材料', width: 1 }]
  const pages = typeset(bare([{ kind: 'table', columns, rows: [['一\n'.repeat(80)], ['二']] }]))
  assert.ok(pages.length <= 3)
})

test('thirty headings in a row fill pages as any text', () => {
  const pages = typeset(bare(Array.from({ length: 30 }, () => ({ kind: 'heading', level: 1, text: '标题' }) as const)))
  assert.equal(pages.length, 2)
})

test('figures keep their marks', () => {
  const marks = typeset(personalStatement).flatMap((page) =>
    page.items.flatMap((item) => (item.kind === 'line' ? item.spans.flatMap((span) => span.mark ?? []) : [])),
  )
  assert.deepEqual(marks, ['study-sessions', 'leaflets'])
})
