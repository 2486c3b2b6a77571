import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { writeDocx } from '../docx/write-docx.ts'
import { organReport, personalStatement } from '../examples.ts'
import { exampleDocx, listDefinition, listUse, numbered, paragraph } from '../read/docx/example-docx.ts'
import { readDocx } from '../read/docx/read-docx.ts'
import type { Extracted } from '../read/extracted.ts'
import { annotateDocx } from './annotate-docx.ts'

const writer = { author: '述法核对', at: '2026-11-24T09:00:00Z' }
const run = (inner: string) => `<w:r>${inner}</w:r>`
const field = `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> PAGE </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run('<w:t>3</w:t>')}${run('<w:fldChar w:fldCharType="end"/>')}`

const rich = exampleDocx({
  body: [
    paragraph(['2025年度', '述法报告'], '<w:jc w:val="center"/>'),
    `<w:p><w:pPr>${numbered(1, 0)}</w:pPr>${run('<w:rPr><w:b/></w:rPr><w:t>工作&amp;情况&#x1F600;</w:t><w:tab/><w:t> 甲乙 </w:t>')}</w:p>`,
    `<w:p>${run('<w:t>前</w:t>')}<w:ins w:id="1" w:author="甲" w:date="2025-01-01T00:00:00Z">${run('<w:t>增加的字</w:t>')}</w:ins><w:del w:id="2" w:author="甲">${run('<w:delText>删去</w:delText>')}</w:del>${run('<w:t>后</w:t>')}</w:p>`,
    `<w:p><w:commentRangeStart w:id="4"/>${run('<w:t>已有批注</w:t>')}<w:commentRangeEnd w:id="4"/>${run('<w:commentReference w:id="4"/>')}<w:hyperlink r:id="x">${run('<w:t>一处链接</w:t>')}</w:hyperlink>${run('<w:t>句末</w:t><w:footnoteReference w:id="2"/><w:t>再来</w:t>')}</w:p>`,
    `<w:tbl><w:tr><w:tc>${paragraph('左上')}</w:tc><w:tc>${paragraph('右上')}</w:tc></w:tr></w:tbl>`,
    '<w:p/>',
    `<w:p>${run('<w:t><![CDATA[<原样>]]></w:t>')}${field}${run('<w:ruby><w:rt/><w:rubyBase><w:r><w:t>注音</w:t></w:r></w:rubyBase></w:ruby>')}</w:p>`,
  ].join(''),
  numbering: listDefinition(1, [['chineseCounting', '%1、']]) + listUse(1, 1),
  comments: '<w:comment w:id="4" w:author="领导"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment>',
  footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>',
  relations: '<Relationship Id="x" Type="t/hyperlink" TargetMode="External" Target="https://example.org/"/>',
})

/** What may not change; where it stands in the file may. */
const withoutPlaces = ({ runs: _, comments: __, paragraphs, ...rest }: Extracted) => ({
  ...rest,
  paragraphs: paragraphs.map(({ element: ___, ...paragraph }) => paragraph),
})

/** Words of the rich file, each within one run or across several, and the words the comment must stand at. */
const places: readonly (readonly [words: string, marked?: string])[] = [
  ['2025年度述法报告'],
  ['年度述法'],
  ['作&情'],
  ['😀'],
  ['\t甲'],
  ['甲'],
  ['加的'],
  ['增加的字后'],
  ['批注一处'],
  ['链接句末'],
  ['末再'],
  ['左上\n右上'],
  ['<原样>'],
  ['原', '<原样>'],
  ['3'],
  ['音', '注音'],
  ['一、', '工作&情况😀'],
]

for (const [words, marked = words] of places) {
  test(`a comment at ${JSON.stringify(words)}`, () => {
    const before = readDocx(rich)
    const start = before.text.indexOf(words)
    const note = { start, end: start + words.length, lines: ['规则', '改法：“甲”&<乙>'] }
    const after = readDocx(annotateDocx(rich, [note], writer))
    assert.equal(after.text, before.text)
    assert.deepEqual(withoutPlaces(after), withoutPlaces(before))
    const [old, added] = after.comments
    assert.deepEqual(old, before.comments[0])
    assert.deepEqual([added?.author, added?.at, added?.text], [writer.author, writer.at, note.lines.join('\n')])
    assert.equal(after.text.slice(added?.range?.start, added?.range?.end), marked)
  })
}

test('any ranges at once: the text stays, each comment stands at its range, other parts keep their bytes', () => {
  for (const bytes of [rich, writeDocx(organReport), writeDocx(personalStatement)]) {
    const before = readDocx(bytes)
    const offset = fc.nat(before.text.length)
    const notes = fc.array(fc.tuple(offset, fc.nat(12)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(notes, (asked) => {
        const given = asked.map(([start, length], at) => ({ start, end: start + length, lines: [`第${at}处`] }))
        const written = annotateDocx(bytes, given, writer)
        const after = readDocx(written)
        assert.equal(after.text, before.text)
        assert.deepEqual(withoutPlaces(after), withoutPlaces(before))
        assert.equal(after.comments.length, before.comments.length + given.length)
        const parts = unzipSync(written)
        for (const [name, content] of Object.entries(unzipSync(bytes)))
          if (!/document\.xml|comments\.xml|Content_Types/.test(name)) assert.deepEqual(parts[name], content)
      }),
      { numRuns: 60 },
    )
  }
})

test('a part with another prefix and in another encoding, and a strict file', () => {
  const body = (prefix: string, namespace: string) =>
    `<?xml version="1.0" encoding="utf-8"?>\r\n<${prefix}document xmlns${prefix === '' ? '' : ':x'}="${namespace}"><${prefix}body><${prefix}p><${prefix}r><${prefix}t>甲乙丙</${prefix}t></${prefix}r></${prefix}p></${prefix}body></${prefix}document>`
  for (const prefix of ['x:', ''])
    for (const namespace of [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ]) {
      const bytes = exampleDocx({ body: '', more: { 'word/document.xml': body(prefix, namespace) } })
      const after = readDocx(annotateDocx(bytes, [{ start: 1, end: 2, lines: ['乙'] }], writer))
      assert.equal(after.text, '甲乙丙')
      assert.deepEqual(after.comments[0]?.range, { start: 1, end: 2 })
      assert.equal(after.comments[0]?.text, '乙')
    }
})

test('the same notes give the same bytes; none at all leave the file alone', () => {
  const notes = [{ start: 0, end: 2, lines: ['甲'] }]
  assert.deepEqual(annotateDocx(rich, notes, writer), annotateDocx(rich, notes, writer))
  assert.equal(annotateDocx(rich, [], writer), rich)
})
