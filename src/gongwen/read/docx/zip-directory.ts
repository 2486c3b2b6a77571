import { limits } from '../limits.ts'
import { unreadable } from '../unreadable.ts'

/** One entry as the central directory tells it; its content lies at `from`..`to` of the archive. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly size: number
  readonly from: number
  readonly to: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

/**
 * The entries by the directory at the end, which is the one Word goes by. Refused: a directory that is missing or
 * disagrees with the entries themselves, so that no two programs see different contents; encrypted, doubled,
 * overlapping entries; too many of them.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === 0xffffffff) throw unreadable('zip64')
  if (count > limits.entries) throw unreadable('too-many-entries')
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw unreadable('damaged')
    entries.push(readEntry(bytes, view, at, start))
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  refuseOverlaps(entries)
  return entries
}

/** The end record stands before a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 65_535; at -= 1) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  throw unreadable('truncated')
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): ZipEntry {
  if ((view.getUint16(at + 8, true) & 0x41) !== 0) throw unreadable('encrypted')
  const compressed = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  const size = view.getUint32(at + 24, true)
  // These values say that the true ones stand in a field for files beyond 4 GB.
  if ([compressed, size, local].includes(0xffffffff)) throw unreadable('zip64')
  const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true))
  if (local + 30 > directory || view.getUint32(local, true) !== localMark) throw unreadable('damaged')
  const nameLength = view.getUint16(local + 26, true)
  const from = local + 30 + nameLength + view.getUint16(local + 28, true)
  const to = from + compressed
  const method = view.getUint16(at + 10, true)
  if (to > directory || nameAt(bytes, local + 30, nameLength) !== name) throw unreadable('damaged')
  if (view.getUint16(local + 8, true) !== method) throw unreadable('damaged')
  return { name, method, checksum: view.getUint32(at + 16, true), size, from, to }
}

function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length)).replaceAll('\\', '/')
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const ordered = entries.toSorted((a, b) => a.from - b.from)
  for (const [at, entry] of ordered.entries()) {
    const next = ordered[at + 1]
    if (next !== undefined && next.from < entry.to) throw unreadable('zip-bomb')
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()))
  if (names.size !== entries.length) throw unreadable('damaged')
}
