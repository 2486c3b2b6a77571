import { Inflate } from 'fflate'
import { limits } from '../limits.ts'
import { unreadable } from '../unreadable.ts'
import { checksumOf } from './checksum.ts'
import { joinChunks } from './join-chunks.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** The parts of a .docx: names at once, contents only as they are asked for, all under one budget of bytes. */
export interface Package {
  readonly names: readonly string[]
  has(name: string): boolean
  /** Unpacked and checked; `null` where there is no such part. */
  part(name: string): Uint8Array | null
}

export function openPackage(bytes: Uint8Array): Package {
  const entries = new Map(readZipDirectory(bytes).map((entry) => [entry.name, entry]))
  let left: number = limits.unpacked
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    part(name) {
      const entry = entries.get(name)
      if (entry === undefined) return null
      const content = unpack(bytes.subarray(entry.from, entry.to), entry, left)
      left -= content.length
      return content
    },
  }
}

/** Counts what really comes out: the size an entry declares may lie, and then the file is refused. */
function unpack(packed: Uint8Array, { method, size, checksum }: ZipEntry, left: number): Uint8Array {
  if (method !== 0 && method !== 8) throw unreadable('damaged')
  if (size > left) throw unreadable('zip-bomb')
  const content = method === 0 ? packed : inflate(packed, left)
  if (content.length !== size || checksumOf(content) !== checksum) throw unreadable('damaged')
  return content
}

/** Small slices, so that a bomb is noticed before much of it has come out. */
const slice = 16 * 1024

function inflate(packed: Uint8Array, left: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((chunk) => {
    length += chunk.length
    chunks.push(chunk)
  })
  for (let at = 0; at < packed.length; at += slice) {
    const given = Math.min(packed.length, at + slice)
    push(stream, packed.subarray(at, given), given === packed.length)
    if (length > left || (length > limits.ratioFrom && length > given * limits.ratio)) throw unreadable('zip-bomb')
  }
  return joinChunks(chunks)
}

function push(stream: Inflate, chunk: Uint8Array, isFinal: boolean): void {
  try {
    stream.push(chunk, isFinal)
  } catch {
    throw unreadable('damaged')
  }
}
