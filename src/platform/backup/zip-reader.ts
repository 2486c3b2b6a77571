import { type FileHandle, open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  /** Bytes before compression. */
  readonly size: number
  readonly crc: number
  readonly method: number
  readonly packed: number
  readonly offset: number
}

export interface ZipReader {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** The content, unpacked as it is read. @throws DamagedZip */
  read(entry: ZipEntry): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** The file is no .zip, or a part of it is not what it says. */
export class DamagedZip extends Error {
  override name = 'DamagedZip'
}

/** Opens a .zip by its directory; entries are read where they lie, whatever their size. @throws DamagedZip */
export async function openZip(path: string): Promise<ZipReader> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const entries = await readDirectory(handle, size)
    return {
      entries: new Map(entries.map((entry) => [entry.name, entry])),
      read: (entry) => readEntry(handle, entry),
      close: () => handle.close(),
    }
  } catch (error) {
    await handle.close()
    throw error instanceof RangeError ? new DamagedZip('directory', { cause: error }) : error
  }
}

const longestEnd = 22 + 65_535
const overflow = 0xffffffff

async function readDirectory(handle: FileHandle, fileSize: number): Promise<ZipEntry[]> {
  const tail = await readAt(handle, Math.max(0, fileSize - longestEnd), Math.min(fileSize, longestEnd))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new DamagedZip('end')
  const { start, size } = await directoryPlace(handle, tail, end)
  if (start + size > fileSize) throw new DamagedZip('directory')
  const directory = await readAt(handle, start, size)
  const entries: ZipEntry[] = []
  for (let at = 0; at < directory.byteLength; ) {
    if (directory.readUInt32LE(at) !== 0x02014b50) throw new DamagedZip('directory')
    entries.push(toEntry(directory, at))
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

async function directoryPlace(handle: FileHandle, tail: Buffer, end: number) {
  const size = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (start !== overflow && size !== overflow) return { start, size }
  if (tail.readUInt32LE(end - 20) !== 0x07064b50) throw new DamagedZip('end')
  const record = await readAt(handle, Number(tail.readBigUInt64LE(end - 12)), 56)
  if (record.readUInt32LE(0) !== 0x06064b50) throw new DamagedZip('end')
  return { size: Number(record.readBigUInt64LE(40)), start: Number(record.readBigUInt64LE(48)) }
}

function toEntry(directory: Buffer, at: number): ZipEntry {
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
  const wide = wideNumbers(directory.subarray(nameEnd, nameEnd + directory.readUInt16LE(at + 30)))
  const number = (place: number) => {
    const narrow = directory.readUInt32LE(at + place)
    return narrow === overflow ? (wide.shift() ?? narrow) : narrow
  }
  const size = number(24)
  const packed = number(20)
  return {
    name: directory.toString('utf8', at + 46, nameEnd),
    method: directory.readUInt16LE(at + 10),
    crc: directory.readUInt32LE(at + 16),
    size,
    packed,
    offset: number(42),
  }
}

/** The 64-bit numbers of the ZIP64 field, in order. */
function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const count = extra.readUInt16LE(at + 2) / 8
    return Array.from({ length: count }, (_, index) => Number(extra.readBigUInt64LE(at + 4 + index * 8)))
  }
  return []
}

async function* readEntry(handle: FileHandle, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const { name, method, offset, packed, size } = entry
  let read = 0
  let crc = 0
  try {
    const header = await readAt(handle, offset, 30)
    if (header.readUInt32LE(0) !== 0x04034b50) throw new DamagedZip(name)
    const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
    const raw = Readable.from(readRange(handle, start, packed))
    const content = method === 8 ? pipeline(raw, createInflateRaw(), () => undefined) : raw
    for await (const chunk of content) {
      read += chunk.byteLength
      crc = crc32(chunk, crc)
      if (read > size) throw new DamagedZip(name)
      yield chunk
    }
  } catch (error) {
    if (error instanceof DamagedZip) throw error
    throw new DamagedZip(name, { cause: error })
  }
  if (read !== size || crc !== entry.crc) throw new DamagedZip(name)
}

async function* readRange(handle: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; done += 65_536)
    yield await readAt(handle, start + done, Math.min(65_536, length - done))
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  if (bytesRead !== length) throw new DamagedZip('end of file')
  return buffer
}
