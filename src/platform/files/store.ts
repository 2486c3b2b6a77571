import { randomUUID } from 'node:crypto'
import { constants, createReadStream, mkdirSync } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { Refusal } from '#kernel/refusal.ts'
import { startDigests } from '../crypto/digest.ts'
import { errorCode } from '../error-code.ts'
import { fileMessages } from './messages.ts'

export interface StoredFile {
  /** The file's name in the store, 64 hex digits. */
  sm3: string
  sha256: string
  /** Bytes. */
  size: number
}

export interface PutOptions {
  maxBytes: number
  /** Ends the upload; nothing is kept. */
  signal?: AbortSignal
  /** Looks at the whole content before it enters the store; what it throws refuses the file. */
  inspect?: (path: string, file: StoredFile) => Promise<void>
}

export interface FileStore {
  /** Keeps a content once. Refusal 'too-large' over the limit, 'unavailable' when the disk is full; then nothing is left. */
  put(content: AsyncIterable<Uint8Array>, options: PutOptions): Promise<StoredFile>
  /** Refusal 'not-found' when the store does not hold it. The caller reads or destroys the stream. */
  open(sm3: string): Promise<{ stream: Readable; size: number }>
  /** Reads the whole file again and compares. */
  verify(sm3: string): Promise<'whole' | 'changed' | 'missing'>
}

/** A store of files by content below `folder`: `ab/cd/<sm3>`, and `incoming/` for what is still being written. */
export async function openFileStore(folder: string): Promise<FileStore> {
  const incoming = join(folder, 'incoming')
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  await sweep(incoming)
  return {
    put: (content, options) => put(folder, join(incoming, randomUUID()), content, options),
    open: (sm3) => openStored(pathOf(folder, sm3), sm3),
    verify: (sm3) => verify(pathOf(folder, sm3), sm3),
  }
}

const staleAfterMs = 3_600_000

/** What a killed server left. An upload that is going on, perhaps of another server on the same folder, is younger. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const found = await stat(join(incoming, name)).catch(() => null)
    if (found !== null && Date.now() - found.mtimeMs > staleAfterMs) await rm(join(incoming, name), { force: true })
  }
}

async function put(
  folder: string,
  draft: string,
  content: AsyncIterable<Uint8Array>,
  options: PutOptions,
): Promise<StoredFile> {
  try {
    const file = await write(draft, content, options)
    await options.inspect?.(draft, file)
    await land(draft, pathOf(folder, file.sm3))
    return file
  } catch (error) {
    if (errorCode(error) === 'ENOSPC' || errorCode(error) === 'EDQUOT')
      throw new Refusal('unavailable', fileMessages.diskFull)
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function write(
  draft: string,
  content: AsyncIterable<Uint8Array>,
  { maxBytes, signal }: PutOptions,
): Promise<StoredFile> {
  const handle = await open(draft, 'wx', 0o600)
  try {
    const digests = startDigests()
    let size = 0
    for await (const chunk of content) {
      signal?.throwIfAborted()
      size += chunk.byteLength
      if (size > maxBytes) throw new Refusal('too-large', fileMessages.tooLarge(maxBytes))
      digests.update(chunk)
      await writeWhole(handle, chunk)
    }
    signal?.throwIfAborted()
    await handle.sync()
    return { ...digests.finish(), size }
  } finally {
    await handle.close()
  }
}

/** A nearly full disk takes part of a chunk. */
async function writeWhole(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.byteLength; ) done += (await handle.write(chunk, done)).bytesWritten
}

/** Replaces an older copy, which mends a damaged one. The rename and the folders' own entries reach the disk before the file counts as stored. */
async function land(draft: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rename(draft, path)
  for (const folder of [dirname(path), dirname(dirname(path)), dirname(dirname(dirname(path)))])
    await syncFolder(folder)
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and keeps its entries itself.
  if (process.platform === 'win32') return
  const handle = await open(folder, constants.O_RDONLY)
  await handle.sync().finally(() => handle.close())
}

async function openStored(path: string, sm3: string): Promise<{ stream: Readable; size: number }> {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new Refusal('not-found', fileMessages.missing(sm3))
  return { stream: createReadStream(path), size: found.size }
}

async function verify(path: string, sm3: string): Promise<'whole' | 'changed' | 'missing'> {
  const digests = startDigests()
  try {
    for await (const chunk of createReadStream(path)) digests.update(chunk)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'missing'
    throw error
  }
  return digests.finish().sm3 === sm3 ? 'whole' : 'changed'
}

/** A digest is the only name; anything else could lead out of the folder. */
function pathOf(folder: string, sm3: string): string {
  if (!/^[0-9a-f]{64}$/.test(sm3)) throw new TypeError(`Not an SM3 digest: ${sm3}`)
  return join(folder, sm3.slice(0, 2), sm3.slice(2, 4), sm3)
}
