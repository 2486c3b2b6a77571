import { unreadable } from '../unreadable.ts'
import { readCompoundFile } from './compound-file.ts'
import { marks } from './control-marks.ts'
import { type ParagraphPlace, readParagraphPlaces } from './paragraph-places.ts'

/** The stories of a Word 97–2003 file, with Word's control characters in them; see `marks`. */
export interface DocStories {
  readonly body: string
  readonly footnotes: string
  readonly headers: string
  readonly comments: string
  readonly endnotes: string
  readonly textBoxes: string
}

const wordMark = 0xa5ec
/** Version number of Word 97; older ones store their text in another way. */
const word97 = 193
const twoByteMark = 0x40000000

/** Lengths of the stories stand one after the other in the header, in this order; the fourth is not used any more. */
const lengthsAt = 0x4c
const order = ['body', 'footnotes', 'headers', 'unused', 'comments', 'endnotes', 'textBoxes'] as const

/**
 * Follows [MS-DOC]: the header names the table of pieces, each piece lies in the main stream in one or two bytes a
 * character. Text only: formats, automatic numbers and what a tracked change has deleted are not told apart.
 */
export function readDocStories(bytes: Uint8Array): DocStories {
  const file = readCompoundFile(bytes)
  const main = file?.stream('WordDocument') ?? null
  if (file === null || main === null || main.length < 0x200) throw unreadable('truncated')
  const header = new DataView(main.buffer, main.byteOffset, main.byteLength)
  if (header.getUint16(0, true) !== wordMark || header.getUint16(2, true) < word97) throw unreadable('old-word')
  const flags = header.getUint16(10, true)
  if ((flags & 0x100) !== 0) throw unreadable('encrypted')
  const table = file.stream((flags & 0x200) !== 0 ? '1Table' : '0Table')
  if (table === null) throw unreadable('truncated')
  const placeAt = readParagraphPlaces(main, table, header.getUint32(0x102, true), header.getUint32(0x106, true))
  const text = textOfPieces(
    main,
    placeAt,
    piecesOf(table, header.getUint32(0x1a2, true), header.getUint32(0x1a6, true)),
  )
  return splitStories(text, header)
}

interface Piece {
  readonly from: number
  readonly length: number
  readonly isWide: boolean
}

/** The table of pieces comes after properties that do not matter here. */
function piecesOf(table: Uint8Array, start: number, length: number): readonly Piece[] {
  const end = start + length
  if (end > table.length || length < 5) throw unreadable('damaged')
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  let at = start
  while (at + 3 <= end && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true)
  if (at + 5 > end || view.getUint8(at) !== 2) throw unreadable('damaged')
  const size = view.getUint32(at + 1, true)
  const first = at + 5
  if (first + size > end) throw unreadable('damaged')
  const count = Math.floor((size - 4) / 12)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const length = view.getUint32(first + 4 * index + 4, true) - view.getUint32(first + 4 * index, true)
    const place = view.getUint32(first + 4 * (count + 1) + 8 * index + 2, true)
    const isWide = (place & twoByteMark) === 0
    const offset = place & (twoByteMark - 1)
    return { from: isWide ? offset : offset / 2, length, isWide }
  })
}

const ends = new RegExp(`[\\r${marks.cell}]`, 'gu')
const foreign = new RegExp(`[${marks.cellLine}${marks.row}]`, 'gu')

/** End marks are told apart here, where the place of each character in the file is known. */
function textOfPieces(main: Uint8Array, placeAt: (offset: number) => ParagraphPlace, pieces: readonly Piece[]): string {
  const wide = new TextDecoder('utf-16le')
  const narrow = new TextDecoder('windows-1252')
  let left = main.length
  return pieces
    .map(({ from, length, isWide }) => {
      const size = isWide ? 2 * length : length
      left -= size
      if (length < 0 || from + size > main.length || left < 0) throw unreadable('damaged')
      const text = (isWide ? wide : narrow).decode(main.subarray(from, from + size)).replaceAll(foreign, ' ')
      return text.replaceAll(ends, (mark, at: number) => endMark(mark, placeAt(from + (isWide ? 2 * at : at))))
    })
    .join('')
}

function endMark(mark: string, place: ParagraphPlace): string {
  if (place === 'text') return mark
  if (place === 'row') return marks.row
  return mark === marks.cell ? mark : marks.cellLine
}

function splitStories(text: string, header: DataView): DocStories {
  const stories = { body: '', footnotes: '', headers: '', unused: '', comments: '', endnotes: '', textBoxes: '' }
  let at = 0
  for (const [index, name] of order.entries()) {
    const length = Math.max(0, header.getInt32(lengthsAt + 4 * index, true))
    stories[name] = text.slice(at, at + length)
    at += length
  }
  return stories
}
