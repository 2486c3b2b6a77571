/** What the end mark of a paragraph closes. */
export type ParagraphPlace = 'text' | 'cell' | 'row'

const pageSize = 512
/** Bytes of the operand by the top bits of the code; a variable one tells its length first. */
const operandSizes = [1, 1, 2, 4, 2, 2, null, 3] as const
const inTable = 0x2416
const rowEnd = 0x2417
const tableDefinition = 0xd608

/** By the place of its end mark in the main stream; properties lie in pages of 512 bytes that a table lists. */
export function readParagraphPlaces(
  main: Uint8Array,
  table: Uint8Array,
  start: number,
  length: number,
): (offset: number) => ParagraphPlace {
  const list = viewOf(table)
  const count = start + length <= table.length ? Math.floor((length - 4) / 8) : 0
  const known: { readonly from: number; readonly place: ParagraphPlace }[] = []
  for (let at = 0; at < count; at += 1) {
    const page = (list.getUint32(start + 4 * (count + 1) + 4 * at, true) & 0x3fffff) * pageSize
    if (page + pageSize <= main.length) readPage(viewOf(main.subarray(page, page + pageSize)), known)
  }
  known.sort((a, b) => a.from - b.from)
  return (offset) => {
    let [low, high] = [0, known.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((known[middle]?.from ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const found = known[low]
    return found !== undefined && found.from <= offset ? found.place : 'text'
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function readPage(page: DataView, known: { from: number; place: ParagraphPlace }[]): void {
  const count = page.getUint8(pageSize - 1)
  if (4 * (count + 1) + 13 * count > pageSize) return
  for (let at = 0; at < count; at += 1) {
    const properties = 2 * page.getUint8(4 * (count + 1) + 13 * at)
    known.push({ from: page.getUint32(4 * at, true), place: properties === 0 ? 'text' : placeOf(page, properties) })
  }
}

/** A count of words, then the style, then codes with their operands. */
function placeOf(page: DataView, start: number): ParagraphPlace {
  const words = page.getUint8(start)
  const from = words === 0 ? start + 4 : start + 3
  const end = Math.min(pageSize - 1, words === 0 ? start + 2 + 2 * page.getUint8(start + 1) : start + 2 * words)
  let place: ParagraphPlace = 'text'
  for (let at = from; at + 2 < end; ) {
    const code = page.getUint16(at, true)
    if (code === rowEnd && page.getUint8(at + 2) === 1) return 'row'
    if (code === inTable && page.getUint8(at + 2) === 1) place = 'cell'
    at += 2 + operandSize(page, code, at + 2)
  }
  return place
}

function operandSize(page: DataView, code: number, at: number): number {
  const size = operandSizes[code >> 13] ?? null
  if (size !== null) return size
  return code === tableDefinition && at + 2 <= pageSize ? page.getUint16(at, true) + 1 : page.getUint8(at) + 1
}
