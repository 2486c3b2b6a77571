import { createHash } from 'node:crypto'

/** SM3 (GB/T 32905) of text (as UTF-8) or bytes, 64 hex digits. */
export function sm3(content: string | Uint8Array): string {
  return createHash('sm3').update(content).digest('hex')
}

/** SHA-256 of text (as UTF-8) or bytes, 64 hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Both digests of a stream, fed chunk by chunk. */
export function startDigests() {
  const hashes = { sm3: createHash('sm3'), sha256: createHash('sha256') }
  return {
    update(chunk: Uint8Array): void {
      hashes.sm3.update(chunk)
      hashes.sha256.update(chunk)
    },
    finish: () => ({ sm3: hashes.sm3.digest('hex'), sha256: hashes.sha256.digest('hex') }),
  }
}
