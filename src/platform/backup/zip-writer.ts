import { type FileHandle, open, rm } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { startDigests } from '../crypto/digest.ts'

export interface WrittenEntry {
  /** Bytes before compression. */
  readonly size: number
  readonly sm3: string
}

export interface ZipWriter {
  /** Streams one entry into the archive; one at a time. */
  add(name: string, content: AsyncIterable<Uint8Array>, options: { readonly deflate: boolean }): Promise<WrittenEntry>
  /** Writes the directory; the archive is then whole and on the disk. */
  finish(): Promise<void>
  /** Removes what was written. */
  abandon(): Promise<void>
}

/**
 * A .zip written straight to a new file, in memory that does not grow with the content. Always in ZIP64 form: an
 * evidence store passes 4 GiB sooner or later, where other writers give a broken archive without a word.
 */
export async function createZip(path: string, at: Date): Promise<ZipWriter> {
  const handle = await open(path, 'wx', 0o600)
  const directory: Buffer[] = []
  let position = 0
  const append = async (bytes: Uint8Array) => {
    await writeWhole(handle, bytes, position)
    position += bytes.byteLength
  }
  return {
    async add(name, content, { deflate }) {
      const offset = position
      const head = { name: Buffer.from(name), method: deflate ? 8 : 0, at }
      await append(localHeader(head, { crc: 0, size: 0, packed: 0 }))
      const start = position
      const counted = countBytes(content)
      const packed = deflate
        ? pipeline(Readable.from(counted.content), createDeflateRaw(), () => undefined)
        : counted.content
      for await (const chunk of packed) await append(chunk)
      const { crc, size, sm3 } = counted.finish()
      const sizes = { crc, size, packed: position - start }
      await writeWhole(handle, localHeader(head, sizes), offset)
      directory.push(directoryHeader(head, sizes, offset))
      return { size, sm3 }
    },
    async finish() {
      const start = position
      for (const header of directory) await append(header)
      await append(endOfDirectory(directory.length, position - start, start))
      await handle.sync()
      await handle.close()
    },
    async abandon() {
      await handle.close().catch(() => undefined)
      await rm(path, { force: true })
    },
  }
}

interface EntryHead {
  readonly name: Buffer
  readonly method: number
  readonly at: Date
}

interface EntrySizes {
  readonly crc: number
  readonly size: number
  readonly packed: number
}

const needs = 45
const utf8 = 0x0800
const inExtra = 0xffffffff

function countBytes(content: AsyncIterable<Uint8Array>) {
  const digests = startDigests()
  let crc = 0
  let size = 0
  return {
    content: (async function* () {
      for await (const chunk of content) {
        crc = crc32(chunk, crc)
        size += chunk.byteLength
        digests.update(chunk)
        yield chunk
      }
    })(),
    finish: () => ({ crc, size, sm3: digests.finish().sm3 }),
  }
}

function localHeader({ name, method, at }: EntryHead, { crc, size, packed }: EntrySizes): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeShared(header, 4, method, at, crc, name)
  header.writeUInt16LE(20, 28)
  return Buffer.concat([header, name, extra([size, packed])])
}

function directoryHeader({ name, method, at }: EntryHead, { crc, size, packed }: EntrySizes, offset: number): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE((3 << 8) | needs, 4)
  writeShared(header, 6, method, at, crc, name)
  header.writeUInt16LE(28, 30)
  header.writeUInt32LE((0o100600 << 16) >>> 0, 38)
  header.writeUInt32LE(inExtra, 42)
  return Buffer.concat([header, name, extra([size, packed, offset])])
}

/** From "version needed" to "length of the name": alike in both headers. */
function writeShared(header: Buffer, from: number, method: number, at: Date, crc: number, name: Buffer): void {
  header.writeUInt16LE(needs, from)
  header.writeUInt16LE(utf8, from + 2)
  header.writeUInt16LE(method, from + 4)
  header.writeUInt16LE((at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1), from + 6)
  header.writeUInt16LE(((at.getFullYear() - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(), from + 8)
  header.writeUInt32LE(crc, from + 10)
  header.writeUInt32LE(inExtra, from + 14)
  header.writeUInt32LE(inExtra, from + 18)
  header.writeUInt16LE(name.byteLength, from + 22)
}

/** The ZIP64 field: 64-bit numbers in the order of the header's. */
function extra(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + numbers.length * 8)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(numbers.length * 8, 2)
  for (const [index, number] of numbers.entries()) field.writeBigUInt64LE(BigInt(number), 4 + index * 8)
  return field
}

function endOfDirectory(count: number, size: number, start: number): Buffer {
  const end = Buffer.alloc(98)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE((3 << 8) | needs, 12)
  end.writeUInt16LE(needs, 14)
  for (const [at, number] of [
    [24, count],
    [32, count],
    [40, size],
    [48, start],
    [64, start + size],
  ] as const)
    end.writeBigUInt64LE(BigInt(number), at)
  end.writeUInt32LE(0x07064b50, 56)
  end.writeUInt32LE(1, 72)
  end.writeUInt32LE(0x06054b50, 76)
  end.fill(0xff, 84, 96)
  return end
}

/** A nearly full disk takes part of a chunk. */
async function writeWhole(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength; )
    done += (await handle.write(bytes, done, bytes.byteLength - done, position + done)).bytesWritten
}
