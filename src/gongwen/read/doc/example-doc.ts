import { marks } from './control-marks.ts'
import { exampleCompound } from './example-compound.ts'

const textAt = 0x800
const pageAt = 0x600
const cellAt = 480
const rowAt = 488

export interface ExampleStories {
  readonly footnotes?: string
  readonly comments?: string
  /** Streams of an object within the file. */
  readonly embedded?: Readonly<Record<string, Uint8Array>>
}

/**
 * A Word 97 file of a short text with Word's control characters and the reader's own `marks` for lines of cells and ends of
 * rows; its pieces are alternately of one and of two bytes a character.
 */
export function exampleDoc(
  body: string,
  { footnotes = '', comments = '', embedded = {} }: ExampleStories = {},
): Uint8Array {
  const text = body + footnotes + comments
  const pieces = text.match(/[ -~]+|[^ -~]+/g) ?? []
  const main = new Uint8Array(textAt + 2 * text.length)
  const table = new Uint8Array(32 + 12 * pieces.length)
  const listAt = 16 + 12 * pieces.length
  writeHeader(new DataView(main.buffer), [
    [0x4c, body.length],
    [0x50, footnotes.length],
    [0x5c, comments.length],
    [0x102, listAt],
    [0x106, 12],
    [0x1a6, 9 + 12 * pieces.length],
  ])
  writePieces(main, new DataView(table.buffer), pieces)
  new DataView(table.buffer).setUint32(listAt + 8, pageAt / 512, true)
  return exampleCompound({ WordDocument: main, '1Table': table }, embedded)
}

function writeHeader(header: DataView, values: readonly (readonly [at: number, value: number])[]): void {
  header.setUint16(0, 0xa5ec, true)
  header.setUint16(2, 193, true)
  header.setUint16(10, 0x200, true)
  for (const [at, value] of values) header.setUint32(at, value, true)
}

function writePieces(main: Uint8Array, table: DataView, pieces: readonly string[]): void {
  const view = new DataView(main.buffer)
  const paragraphs: { from: number; mark: string }[] = []
  let [from, character, start] = [textAt, 0, textAt]
  table.setUint8(0, 2)
  table.setUint32(1, 4 + 12 * pieces.length, true)
  for (const [at, piece] of pieces.entries()) {
    const isWide = !/^[ -~]/.test(piece)
    table.setUint32(5 + 4 * (pieces.length + 1) + 8 * at + 2, isWide ? from : (2 * from) | 0x40000000, true)
    for (const sign of piece) {
      const code = (written[sign] ?? sign).charCodeAt(0)
      if (isWide) view.setUint16(from, code, true)
      else main[from] = code
      from += isWide ? 2 : 1
      if (!endMarks.includes(sign)) continue
      paragraphs.push({ from: start, mark: sign })
      start = from
    }
    character += piece.length
    table.setUint32(5 + 4 * (at + 1), character, true)
  }
  writePage(new DataView(main.buffer, pageAt, 512), paragraphs)
}

const written: Readonly<Record<string, string>> = { [marks.cellLine]: '\r', [marks.row]: marks.cell }
const endMarks = ['\r', marks.cell, marks.cellLine, marks.row]

/** One page holds the properties of some two dozen paragraphs. */
function writePage(page: DataView, paragraphs: readonly { from: number; mark: string }[]): void {
  const count = paragraphs.length
  page.setUint8(511, count)
  for (const [at, { from, mark }] of paragraphs.entries()) {
    page.setUint32(4 * at, from, true)
    const properties = mark === '\r' ? 0 : mark === marks.row ? rowAt : cellAt
    page.setUint8(4 * (count + 1) + 13 * at, properties / 2)
  }
  for (const [at, byte] of [3, 0, 0, 0x16, 0x24, 1].entries()) page.setUint8(cellAt + at, byte)
  for (const [at, byte] of [0, 4, 0, 0, 0x16, 0x24, 1, 0x17, 0x24, 1].entries()) page.setUint8(rowAt + at, byte)
}
