import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { assemble, type ExampleEncoding, examplePdf, stream } from './example-pdf.ts'
import { pdfLimits, readPdfPages } from './read-pdf-pages.ts'

const lines = [
  { text: '2025年度述法报告', x: 180, y: 740, size: 22 },
  { text: '认真学习贯彻习近平法治思想。', x: 112, y: 690 },
]

for (const encoding of ['Identity-H', 'UniGB-UCS2-H', 'GBK-EUC-H'] satisfies ExampleEncoding[]) {
  test(`words and places of a font encoded as ${encoding}`, async () => {
    const pages = await readPdfPages(examplePdf([lines, []], encoding))
    assert.ok(!('fault' in pages))
    assert.equal(pages.length, 2)
    const [first] = pages
    assert.deepEqual([first?.width, first?.height], [595, 842])
    const found = first?.pieces.filter(({ text }) => text.trim() !== '') ?? []
    assert.deepEqual(
      found.map(({ text, x, y, size }) => ({ text, x, y, size })),
      lines.map((line) => ({ size: 16, ...line })),
    )
    assert.equal(found[1]?.width, 16 * 14)
  })
}

test('a font in its own order that does not say its characters gives none', async () => {
  const text = new TextDecoder('latin1').decode(examplePdf([lines])).replace('/ToUnicode 6 0 R', '                ')
  const pages = await readPdfPages(Uint8Array.from(text, (character) => character.charCodeAt(0)))
  assert.ok(!('fault' in pages))
  assert.match(pages[0]?.pieces.map((piece) => piece.text).join('') ?? '', /^\p{Co}+$/u)
})

test('words aslant are told apart', async () => {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 11 0 R>>'
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
  const text = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET BT /F1 12 Tf 1 0 0 1 100 700 Tm (text) Tj ET'
  const pages = await readPdfPages(
    withPage(page, [
      [3, font],
      [11, stream(text)],
    ]),
  )
  assert.ok(!('fault' in pages))
  assert.deepEqual(pages[0]?.tilted, ['DRAFT'])
  assert.deepEqual(
    pages[0]?.pieces.map(({ text: words }) => words),
    ['text'],
  )
})

test('a page of pictures alone has no pieces', async () => {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 3 0 R>>>>/Contents 11 0 R>>'
  const image = stream('\0', '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8')
  const pages = await readPdfPages(
    withPage(page, [
      [3, image],
      [11, stream('q 595 0 0 842 0 0 cm /I Do Q')],
    ]),
  )
  assert.deepEqual(pages, [{ width: 595, height: 842, pieces: [], tilted: [] }])
})

test('what cannot be read is told', async () => {
  const whole = examplePdf([lines])
  const encrypt = `/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<00><00>]`
  const locked = assemble(
    [
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, '<</Type/Pages/Count 0/Kids[]>>'],
    ],
    encrypt,
  )
  assert.deepEqual(await readPdfPages(locked), { fault: 'encrypted' })
  assert.deepEqual(await readPdfPages(new TextEncoder().encode('%PDF-1.7 nothing')), { fault: 'damaged' })
  assert.deepEqual(await readPdfPages(whole, { ...pdfLimits, pages: 0 }), { fault: 'too-many-pages' })
  assert.deepEqual(await readPdfPages(whole, { ...pdfLimits, milliseconds: 1 }), { fault: 'too-costly' })
  assert.ok(!('fault' in (await readPdfPages(whole))), 'the next file is read as if nothing had been')
})

test('a page that unpacks to hundreds of megabytes is given up', async () => {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 11 0 R>>'
  const packed = deflateSync(Buffer.alloc(150 * 1024 * 1024, ' ')).toString('latin1')
  const bomb = withPage(page, [[11, stream(packed, '/Filter/FlateDecode')]])
  const begun = performance.now()
  assert.deepEqual(await readPdfPages(bomb, { ...pdfLimits, megabytes: 120 }), { fault: 'too-costly' })
  assert.ok(performance.now() - begun < pdfLimits.milliseconds)
})

function withPage(page: string, objects: readonly (readonly [number, string])[]): Uint8Array {
  return assemble([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, '<</Type/Pages/Count 1/Kids[10 0 R]>>'],
    [10, page],
    ...objects,
  ])
}

test('whatever bytes come: pages or a fault, within the time', () => {
  const samples = [examplePdf([lines, lines]), examplePdf([lines], 'GBK-EUC-H')]
  const change = fc.tuple(fc.nat(), fc.nat(255))
  return fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(change, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      async (sample, changes, cut) => {
        const bytes = Uint8Array.from(sample)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const begun = performance.now()
        const pages = await readPdfPages(cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes)
        assert.ok('fault' in pages || pages.every(({ pieces }) => pieces.every(({ text }) => text !== '')))
        assert.ok(performance.now() - begun < pdfLimits.milliseconds + 5000)
      },
    ),
    { numRuns: 30 },
  )
})
