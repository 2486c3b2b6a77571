/** A line of an example page: text in one of the encodings, at points from the lower left corner. */
export interface ExampleLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

export type ExampleEncoding = 'Identity-H' | 'UniGB-UCS2-H' | 'GBK-EUC-H'

/** A small PDF written by hand, one font without its shapes: as programs write Chinese. */
export function examplePdf(
  pages: readonly (readonly ExampleLine[])[],
  encoding: ExampleEncoding = 'Identity-H',
): Uint8Array {
  const kids = pages.map((_, at) => `${10 + at * 2} 0 R`).join(' ')
  const objects = [
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`],
    [3, fontOf(encoding)],
    [
      4,
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>',
    ],
    [
      5,
      '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
    ],
    [6, stream(toUnicode)],
    ...pages.flatMap((lines, at): [number, string][] => [
      [
        10 + at * 2,
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${11 + at * 2} 0 R>>`,
      ],
      [11 + at * 2, stream(lines.map((line) => operators(line, encoding)).join('\n'))],
    ]),
  ] as const
  return assemble(objects.map(([number, body]) => [number, body] as const))
}

/** Any objects as a file; `more` goes into the trailer. */
export function assemble(objects: readonly (readonly [number: number, body: string])[], more = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, body] of objects) {
    offsets.set(number, text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const count = Math.max(...offsets.keys()) + 1
  const entries = Array.from({ length: count }, (_, at) =>
    offsets.has(at) ? `${String(offsets.get(at)).padStart(10, '0')} 00000 n \n` : '0000000000 65535 f \n',
  )
  const table = `xref\n0 ${count}\n${entries.join('')}trailer\n<</Size ${count}/Root 1 0 R${more}>>\n`
  const whole = `${text}${table}startxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(whole, (character) => character.charCodeAt(0))
}

export function stream(content: string, entries = ''): string {
  return `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`
}

function fontOf(encoding: ExampleEncoding): string {
  const unicode = encoding === 'Identity-H' ? '/ToUnicode 6 0 R' : ''
  return `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[4 0 R]${unicode}>>`
}

/** The codes of the identity example are the characters themselves. */
const toUnicode = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def',
  '1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange',
  'endcmap end end',
].join('\n')

function operators({ text, x, y, size = 16 }: ExampleLine, encoding: ExampleEncoding): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codesOf(text, encoding)}> Tj ET`
}

function codesOf(text: string, encoding: ExampleEncoding): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  if (encoding !== 'GBK-EUC-H') return [...text].map((one) => hex(one.charCodeAt(0), 4)).join('')
  return [...text].map((one) => (one < '\u0080' ? hex(one.charCodeAt(0), 2) : (gbkOf.get(one) ?? ''))).join('')
}

/** GBK has no encoder in the platform; what its decoder says, turned round. */
const gbkOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x7e * 0xbf }, (_, at): [string, string] => {
    const bytes = Uint8Array.of(0x81 + Math.floor(at / 0xbf), 0x40 + (at % 0xbf))
    return [new TextDecoder('gbk').decode(bytes), Buffer.from(bytes).toString('hex')]
  }),
)
