import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'

export interface UnpackLimits {
  readonly entries: number
  /** Unpacked bytes of all entries together. */
  readonly bytes: number
}

export const defaultLimits: UnpackLimits = { entries: 1000, bytes: 64 * 1024 * 1024 }

/** The bytes are no readable package, or one made to harm. */
export class UnreadablePackage extends Error {
  readonly reason: 'not-a-zip' | 'too-many-entries' | 'too-large' | 'entry-twice' | 'not-a-document' | 'bad-xml'

  constructor(reason: UnreadablePackage['reason'], detail = '') {
    super(`unreadable package: ${reason} ${detail}`.trim())
    this.reason = reason
  }
}

/**
 * Unpacks in a stream and counts what really comes out, for the sizes a zip declares may lie.
 *
 * @throws UnreadablePackage
 */
export function unpack(bytes: Uint8Array, limits: UnpackLimits = defaultLimits): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let left = limits.bytes
  const unzip = new Unzip((file) => {
    if (parts.has(file.name)) throw new UnreadablePackage('entry-twice', file.name)
    if (parts.size >= limits.entries) throw new UnreadablePackage('too-many-entries')
    parts.set(file.name, new Uint8Array())
    collect(
      file,
      (chunk) => {
        left -= chunk.length
        if (left < 0) throw new UnreadablePackage('too-large')
      },
      (content) => parts.set(file.name, content),
    )
  })
  unzip.register(UnzipInflate)
  feed(unzip, bytes)
  if (parts.size === 0) throw new UnreadablePackage('not-a-zip')
  return parts
}

function collect(file: UnzipFile, count: (chunk: Uint8Array) => void, done: (content: Uint8Array) => void) {
  const chunks: Uint8Array[] = []
  file.ondata = (error, chunk, isFinal) => {
    if (error instanceof UnreadablePackage) throw error
    if (error) throw new UnreadablePackage('not-a-zip', error.message)
    count(chunk)
    chunks.push(chunk)
    if (isFinal) done(joinChunks(chunks))
  }
  file.start()
}

/** Small slices, so that a bomb is noticed before much of it has been unpacked. */
function feed(unzip: Unzip, bytes: Uint8Array) {
  const slice = 16 * 1024
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      unzip.push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
    }
  } catch (error) {
    if (error instanceof UnreadablePackage) throw error
    throw new UnreadablePackage('not-a-zip', error instanceof Error ? error.message : '')
  }
}

function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
