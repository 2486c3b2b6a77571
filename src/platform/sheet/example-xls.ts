/** A sheet as Excel 97 and old WPS wrote it: texts and numbers, BIFF8 records in a compound file. For tests. */
export function exampleXls(name: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const sheet = Buffer.concat([
    record(0x0809, u16(0x0600, 0x0010, 0, 0), u32(0, 0)),
    ...rows.flatMap((cells, row) => cells.map((cell, column) => cellRecord(row, column, cell))),
    record(0x000a),
  ])
  const start = record(0x0809, u16(0x0600, 0x0005, 0, 0), u32(0, 0))
  const bound = (at: number) =>
    record(0x0085, u32(at), u16(0), Buffer.from([name.length, 1]), Buffer.from(name, 'utf16le'))
  const end = record(0x000a)
  const at = start.length + bound(0).length + end.length
  return compoundFile(Buffer.concat([start, bound(at), end, sheet]))
}

function cellRecord(row: number, column: number, cell: string | number): Buffer {
  const place = u16(row, column, 0)
  if (typeof cell === 'string')
    return record(0x0204, place, u16(cell.length), Buffer.from([1]), Buffer.from(cell, 'utf16le'))
  const value = Buffer.alloc(8)
  value.writeDoubleLE(cell)
  return record(0x0203, place, value)
}

function record(id: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([u16(id, body.length), body])
}

const free = 0xffffffff
const lastOfChain = 0xfffffffe

/** Sector 0: the allocation table, 1: the directory, 2 and on: the stream. */
function compoundFile(stream: Buffer): Buffer {
  const sectors = Math.max(8, Math.ceil(stream.length / 512))
  const header = Buffer.alloc(512, 0xff)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  Buffer.alloc(16).copy(header, 8)
  u16(0x3e, 3, 0xfffe, 9, 6).copy(header, 24)
  Buffer.alloc(6).copy(header, 34)
  u32(0, 1, 1, 0, 4096, lastOfChain, 0, lastOfChain, 0, 0).copy(header, 40)
  const table = Buffer.alloc(512, 0xff)
  const chain = Array.from({ length: sectors }, (_, index) => (index === sectors - 1 ? lastOfChain : index + 3))
  u32(0xfffffffd, lastOfChain, ...chain).copy(table)
  const body = Buffer.alloc(sectors * 512)
  stream.copy(body)
  const directory = [entry('Root Entry', 5, 1, lastOfChain, 0), entry('Workbook', 2, free, 2, body.length)]
  return Buffer.concat([header, table, ...directory, Buffer.alloc(256), body])
}

function entry(name: string, kind: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128)
  Buffer.from(name, 'utf16le').copy(bytes)
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(kind, 66)
  bytes.writeUInt8(1, 67)
  u32(free, free, child).copy(bytes, 68)
  u32(start, size).copy(bytes, 116)
  return bytes
}

function u16(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 2)
  for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(number, index * 2)
  return bytes
}

function u32(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, index * 4)
  return bytes
}
