import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDocx } from '#gongwen/check/check-docx.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { type BlockBody, sourceKey } from './block.ts'
import { type CatalogueRow, catalogue, catalogueColumns, catalogueDocument } from './catalogue.ts'
import { blocksOf, figureOf, gapOf, headingOf, paragraphOf } from './examples-under-check.ts'

const counted: Readonly<Record<string, readonly string[]>> = {
  'study/sessions': ['s1', 's2'],
  'study/lectures': ['s2'],
  'study/oaths': [],
}
const records: Readonly<Record<string, { title: string; on: string | null; files: readonly string[] }>> = {
  s1: { title: '学习监督法', on: '2023-03-10', files: ['通知.pdf', '签到表.pdf'] },
  s2: { title: '学习民法典', on: '2023-05-12', files: [] },
  p1: { title: '个人自学缺少检查', on: null, files: ['自查表.pdf'] },
}

const rows = (bodies: readonly BlockBody[]) =>
  catalogue({
    blocks: blocksOf(bodies),
    now: (source) => {
      const found = counted[sourceKey(source)]
      return found === undefined
        ? null
        : { measure: sourceKey(source), year: 2023, value: found.length, unit: '次', records: found }
    },
    explain: (source) => `${sourceKey(source)}：每场计一次。`,
    record: (id) => {
      const found = records[id]
      return found === undefined ? null : { ...found, typeTitle: '台账' }
    },
    place: (id) => `一（${id}）`,
  })
const pick = (row: CatalogueRow) => [row.claim, row.figure, row.record, row.files]

const sessions = figureOf('study/sessions', 2, '次')
const lectures = figureOf('study/lectures', 1, '次')

test('a row for each figure and record, with the sentence in which the figure stands', () => {
  const found = rows([
    headingOf('study', '工作开展情况'),
    paragraphOf('study', ['带头学法。共学法', sessions, '，其中讲座', lectures, '。学深悟透。']),
  ])
  assert.deepEqual(found.map(pick), [
    ['共学法2次，其中讲座1次。', '2次', '台账：学习监督法（2023-03-10）', '通知.pdf\n签到表.pdf'],
    ['共学法2次，其中讲座1次。', '2次', '台账：学习民法典（2023-05-12）', '缺'],
    ['共学法2次，其中讲座1次。', '1次', '台账：学习民法典（2023-05-12）', '缺'],
  ])
  assert.equal(found[0]?.place, '一（b2）')
  assert.equal(found[0]?.formula, 'study/sessions：每场计一次。')
  assert.equal(found[0]?.recordId, 's1')
})

test('sentences apart, also where one ends right before a figure', () => {
  const found = rows([paragraphOf('study', ['共学法', sessions, '。', lectures, '讲座。'])])
  assert.deepEqual(
    found.map(({ claim }) => claim),
    ['共学法2次。', '共学法2次。', '1次讲座。'],
  )
})

test('a figure repeated in one paragraph is listed once, in another again', () => {
  const twice = paragraphOf('study', ['共', lectures, '。即', lectures, '。'])
  assert.equal(rows([twice]).length, 1)
  assert.equal(rows([twice, twice]).length, 2)
})

test('what is not proved keeps its row, marked 缺', () => {
  const found = rows([
    paragraphOf('study', ['宣誓', figureOf('study/oaths', 3, '次'), '，调研', figureOf('unknown', 4, '次'), '。']),
    paragraphOf('problems', ['没有检查。'], { rests: ['gone'] }),
  ])
  assert.deepEqual(found.map(pick), [
    ['宣誓3次，调研4次。', '3次', '缺', '缺'],
    ['宣誓3次，调研4次。', '4次', '缺', '缺'],
    ['没有检查。', '', '缺', '缺'],
  ])
})

test('words without figure are listed by the records they rest on; headings and gaps are not', () => {
  const found = rows([
    headingOf('problems', '存在的主要问题'),
    paragraphOf('problems', ['没有检查。'], { title: '个人自学缺少检查', rests: ['p1'] }),
    paragraphOf('problems', ['过渡。']),
    gapOf('problems', '本年度无问题查摆记录'),
  ])
  assert.deepEqual(found.map(pick), [['个人自学缺少检查。没有检查。', '', '台账：个人自学缺少检查', '自查表.pdf']])
})

test('a long claim is cut', () => {
  const [row] = rows([paragraphOf('problems', ['学'.repeat(200)], { rests: ['p1'] })])
  assert.equal(row?.claim.length, 60)
})

test('the catalogue prints as an official document with a cell for every column', () => {
  const found = rows([paragraphOf('study', ['共学法', sessions, '。'])])
  const document = catalogueDocument('2023年度述法报告', found)
  const [table] = document.blocks
  assert.ok(table?.kind === 'table')
  assert.deepEqual(
    table.columns.map(({ title }) => title),
    ['序号', '位置', '述法表述', '数字', '计数口径', '台账记录', '佐证材料'],
  )
  assert.deepEqual(
    table.rows.map(([number, , claim]) => [number, claim]),
    [
      ['1', '共学法2次。'],
      ['2', '共学法2次。'],
    ],
  )
  for (const row of table.rows) assert.equal(row.length, catalogueColumns.length)
  const failed = checkDocx(writeDocx(document), { profile: 'personal' }).filter(({ ok }) => !ok)
  assert.deepEqual(failed, [])
})
