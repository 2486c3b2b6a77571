import { deflateSync, strToU8 } from 'fflate'
import { checksumOf } from '../read/docx/checksum.ts'
import { joinChunks } from '../read/docx/join-chunks.ts'
import { readZipDirectory } from '../read/docx/zip-directory.ts'

interface Packed {
  readonly name: Uint8Array
  readonly method: number
  readonly checksum: number
  readonly size: number
  readonly content: Uint8Array
}

/**
 * A package with some parts changed or added. All others are taken over as they lie in the file, packed: neither their
 * bytes change nor can they harm. The same input gives the same bytes; every entry bears the earliest date of the format.
 */
export function repack(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = readZipDirectory(bytes)
  const kept = directory.map(({ name, method, checksum, size, from, to }): Packed => {
    const content = changed.get(name)
    if (content !== undefined) return packed(name, content)
    return { name: strToU8(name), method, checksum, size, content: bytes.subarray(from, to) }
  })
  const names = new Set(directory.map(({ name }) => name))
  const added = [...changed].filter(([name]) => !names.has(name)).map(([name, content]) => packed(name, content))
  return writeZip([...kept, ...added])
}

function packed(name: string, content: Uint8Array): Packed {
  const deflated = deflateSync(content, { level: 6 })
  return { name: strToU8(name), method: 8, checksum: checksumOf(content), size: content.length, content: deflated }
}

function writeZip(entries: readonly Packed[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const entry of entries) {
    const local = header([localMark, [20, 2], ...describe(entry)])
    directory.push(header([directoryMark, [20, 2], [20, 2], ...describe(entry), ...place(at)]), entry.name)
    chunks.push(local, entry.name, entry.content)
    at += local.length + entry.name.length + entry.content.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = entries.length
  const end = header([endMark, [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [at, 4], [0, 2]])
  return joinChunks([...chunks, ...directory, end])
}

type Field = readonly [value: number, size: 2 | 4]

const localMark: Field = [0x04034b50, 4]
const directoryMark: Field = [0x02014b50, 4]
const endMark: Field = [0x06054b50, 4]
const utf8Names = 0x800
/** 1 January 1980. */
const earliest = 0x21

function describe({ name, method, checksum, size, content }: Packed): readonly Field[] {
  return [
    [utf8Names, 2],
    [method, 2],
    [0, 2],
    [earliest, 2],
    [checksum, 4],
    [content.length, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ]
}

/** Length of the comment, disk, attributes of the file within and without, and where the entry begins. */
function place(at: number): readonly Field[] {
  return [
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [at, 4],
  ]
}

function header(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}
