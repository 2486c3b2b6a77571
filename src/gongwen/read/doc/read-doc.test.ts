import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectKind } from '../detect-kind.ts'
import { exampleDoc } from './example-doc.ts'
import { readDoc } from './read-doc.ts'

/** What stands in the file, with Word's control characters, and the text it gives. */
const cases: readonly (readonly [name: string, body: string, text: string])[] = [
  ['段落', '述法报告\r一、工作10次\r', '述法报告\n一、工作10次'],
  ['换行、分页、不间断连字符、软连字符', '甲\u000b乙\u000c丙\u001e丁\u001f戊\r', '甲\n乙\n丙-丁戊'],
  ['域只取结果', '第\u0013 PAGE \u00143\u0015页\r', '第3页'],
  ['没有结果的域', '甲\u0013 XE "a" \u0015乙\r', '甲乙'],
  ['目录不取', '\u0013 TOC \\o \u0014甲\t1\r乙\t2\u0015\r正文\r', '\n正文'],
  ['表格每格一行', '前\r甲\u0003甲二\u0007乙\u0007\u0004丙\u0007丁\u0007\u0004后\r', '前\n甲\n甲二\n乙\n丙\n丁\n后'],
  ['西文和中文分成多段存放', 'abc述法def报告\r', 'abc述法def报告'],
]

for (const [name, body, text] of cases) {
  test(`a .doc: ${name}`, () => assert.equal(readDoc(exampleDoc(body)).text, text))
}

test('rows and cells of a table are told by the properties of their ends', () => {
  const { tables, text } = readDoc(exampleDoc('甲\u0003甲二\u0007乙\u0007\u0004丙\u0007\u0007\u0004后\r'))
  assert.deepEqual(
    tables.map(({ rows }) => rows.map((cells) => cells.map(({ range }) => text.slice(range.start, range.end)))),
    [
      [
        ['甲\n甲二', '乙'],
        ['丙', ''],
      ],
    ],
  )
})

test('an object within the file has streams of the same names, and they are not the file’s', () => {
  const bytes = exampleDoc('述法报告\r', {
    embedded: { WordDocument: new Uint8Array(600), Workbook: new Uint8Array(9) },
  })
  assert.equal(detectKind(bytes), 'doc')
  assert.equal(readDoc(bytes).text, '述法报告')
})

test('footnotes and comments stand at their references', () => {
  const bytes = exampleDoc('全年\u000210次\u0005。\r', { footnotes: '\u0002含会前学法\r', comments: '\u0005请核对\r' })
  const { text, footnotes, comments, dropped } = readDoc(bytes)
  assert.equal(text, '全年10次。')
  assert.deepEqual(footnotes, [{ kind: 'footnote', anchor: 2, text: '含会前学法' }])
  assert.deepEqual(comments, [{ id: '0', author: '', at: null, text: '请核对', range: { start: 5, end: 5 } }])
  assert.deepEqual(
    dropped.map(({ kind }) => kind),
    ['automatic-numbers'],
  )
})
