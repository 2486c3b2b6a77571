import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDocx } from '#gongwen/check/check-docx.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { blocksOf, figureOf, gapOf, headingOf, paragraphOf } from './examples-under-check.ts'
import { breakTitle, toGongwen } from './to-gongwen.ts'

const head = {
  title: '2023年度履行推进法治建设第一责任人职责情况述法报告',
  post: '云川市人大常委会党组书记',
  person: '周明远',
  givenOn: '2024-01-15',
}
const blocks = blocksOf([
  paragraphOf('opening', ['现将本人2023年度履职情况报告如下：']),
  headingOf('study', '工作开展情况'),
  headingOf('study', '带头学法用法', 2),
  paragraphOf('study', ['开展集中学法', figureOf('study/sessions', 10, '次'), '。'], { title: '抓好集中学法' }),
  gapOf('study', '本年度无旁听庭审记录'),
  headingOf('problems', '存在的主要问题'),
  paragraphOf('problems', ['自学书目印发以后没有检查。'], { title: '个人自学缺少检查', level: 2 }),
])

test('every block becomes one, a gap none; each keeps its id and each figure its source', () => {
  const document = toGongwen(head, blocks)
  assert.deepEqual(
    document.blocks.map((block) => (block.kind === 'table' ? '' : block.mark)),
    ['b1', 'b2', 'b3', 'b4', 'b6', 'b7'],
  )
  assert.doesNotMatch(JSON.stringify(document), /旁听庭审/)
  assert.deepEqual(document.blocks[3], {
    kind: 'paragraph',
    lead: { level: 'run-in', text: '抓好集中学法。' },
    runs: [{ text: '开展集中学法' }, { text: '10次', mark: 'study/sessions' }, { text: '。' }],
    mark: 'b4',
  })
})

test('without a date nothing is signed', () => {
  assert.equal(toGongwen({ ...head, givenOn: null }, blocks).signature, undefined)
  assert.deepEqual(toGongwen(head, blocks).signature, { name: '周明远', on: '2024-01-15' })
})

for (const givenOn of [head.givenOn, null]) {
  test(`the printed file keeps to GB/T 9704, ${givenOn === null ? 'undated' : 'dated'}`, () => {
    const findings = checkDocx(writeDocx(toGongwen({ ...head, givenOn }, blocks)), { profile: 'personal' })
    assert.ok(findings.length > 10)
    assert.deepEqual(
      findings.filter(({ ok }) => !ok),
      [],
    )
  })
}

const titles: readonly (readonly string[])[] = [
  ['2023年度述法报告'],
  ['二十个字以内的标题印成一行不必分开它了'],
  ['2023年度履行推进法治建设', '第一责任人职责情况述法报告'],
  ['2023年度履行推进法治建设', '第一责任人职责情况的报告'],
  ['云川市人大常委会党组书记2023年度', '履行推进法治建设第一责任人职责情况报告'],
  ['周明远同志2023年度', '履行法治建设职责和个人学法用法情况报告'],
]

for (const rows of titles) {
  test(`the title ${rows.join('／')}`, () => assert.deepEqual(breakTitle(rows.join('')), rows))
}

test('rows of a very long title are short, balanced and lose nothing', () => {
  const title =
    '云川市人大常委会党组书记周明远同志关于2023年度履行推进法治建设第一责任人职责情况和个人学法用法情况的述法报告'
  const rows = breakTitle(title)
  assert.equal(rows.join(''), title)
  assert.equal(rows.length, 3)
  for (const row of rows) {
    assert.ok(row.length <= 20, row)
    assert.ok(row.length >= 12, row)
    assert.doesNotMatch(row, /^[的和等、》”）]/u)
  }
})

test('the name of a document is not torn apart', () => {
  const title = '关于贯彻实施《中华人民共和国监督法》和履行法治建设职责的报告'
  assert.deepEqual(breakTitle(title), ['关于贯彻实施《中华人民共和国监督法》', '和履行法治建设职责的报告'])
})
