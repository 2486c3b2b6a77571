import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import type { GongwenDocument } from '../document.ts'
import { organReport, personalStatement } from '../examples.ts'
import { writeDocx } from './write-docx.ts'

const partOf = (document: GongwenDocument, name: string) =>
  strFromU8(unzipSync(writeDocx(document))[name] ?? new Uint8Array())
const bodyOf = (document: GongwenDocument) => partOf(document, 'word/document.xml')

function textsOf(xml: string): readonly string[] {
  const paragraphs = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('w:p')
  return Array.from(paragraphs).map((paragraph) => paragraph.textContent ?? '')
}

for (const document of [personalStatement, organReport]) {
  test(`the same ${document.profile} document gives the same bytes, in any time zone`, (context) => {
    const first = writeDocx(document)
    const zone = process.env.TZ
    context.after(() => {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    })
    process.env.TZ = 'America/New_York'
    assert.deepEqual(writeDocx(document), first)
  })
}

test('any text survives, but for what XML forbids', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  )
  fc.assert(
    fc.property(anything, anything, (title, text) => {
      const blocks = [{ kind: 'paragraph', runs: [{ text }, { text: '。' }] } as const]
      const [first, , paragraph] = textsOf(bodyOf({ profile: 'personal', title: [title], blocks }))
      assert.equal(first, allowed(title))
      assert.equal(paragraph, `${allowed(text)}。`)
    }),
    { numRuns: 200 },
  )
})

/** XML 1.0, production 2, written down a second time; line ends and tabs are spaces. */
function allowed(text: string): string {
  return [...text.replaceAll('\r\n', ' ')]
    .map((character) => (/[\t\n\r\u0085\u2028\u2029]/.test(character) ? ' ' : character))
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0
      return (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
    })
    .join('')
}

test('marks are never written', () => {
  assert.doesNotMatch(bodyOf(personalStatement), /study-sessions|leaflets|pillar-study/)
})

test('every run asks for the Chinese face, so that curly quotes get it', () => {
  const xml = bodyOf(personalStatement)
  assert.equal(xml.split('<w:r>').length, xml.split('w:hint="eastAsia"').length)
})

test('properties stand in the order of the schema', () => {
  const orders: Readonly<Record<string, readonly string[]>> = {
    'w:pPr':
      'pStyle keepNext keepLines pageBreakBefore widowControl pBdr tabs kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN adjustRightInd snapToGrid spacing ind jc outlineLvl rPr sectPr'.split(
        ' ',
      ),
    'w:rPr': 'rStyle rFonts b bCs i color spacing kern sz szCs highlight u lang'.split(' '),
    'w:tblPr': 'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(' '),
    'w:sectPr': 'footerReference type pgSz pgMar pgNumType cols docGrid'.split(' '),
    'w:settings': 'zoom defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang'.split(' '),
  }
  const parts = ['document', 'styles', 'footer1', 'footer2', 'settings'].map((name) =>
    partOf(organReport, `word/${name}.xml`),
  )
  for (const xml of parts) {
    const parsed = new DOMParser().parseFromString(xml, 'text/xml')
    for (const [name, order] of Object.entries(orders)) {
      for (const properties of Array.from(parsed.getElementsByTagName(name))) {
        const places = Array.from(properties.childNodes).map((child) => order.indexOf(child.nodeName.slice(2)))
        assert.ok(!places.includes(-1), `${name}: ${String(properties)}`)
        assert.deepEqual(
          places,
          places.toSorted((one, other) => one - other),
          name,
        )
      }
    }
  }
})

test('a heading is tied to its text only where a page ends between them', () => {
  const filler = { kind: 'paragraph', runs: [{ text: '法'.repeat(26 + 28 * 20) }] } as const
  const heading = { kind: 'heading', level: 1, text: '标题' } as const
  const tail = { kind: 'paragraph', runs: [{ text: '正文。' }] } as const
  const tied = bodyOf({ profile: 'personal', title: [], blocks: [filler, heading, tail] })
  const free = bodyOf({ profile: 'personal', title: [], blocks: [heading, filler, tail] })
  assert.match(tied, /<w:keepNext\/>/)
  assert.doesNotMatch(free, /<w:keepNext\/>/)
})

test('dates inside come from the document', () => {
  assert.match(partOf(personalStatement, 'docProps/core.xml'), /2023-12-04T00:00:00Z/)
})
