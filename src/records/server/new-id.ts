import { randomFillSync } from 'node:crypto'

/** UUID version 7 (RFC 9562): ids made later sort later, also within one millisecond of this process. */
export function newId(): string {
  const now = Date.now()
  if (now > last.at) {
    last.at = now
    last.count = 0
  } else {
    last.count += 1
    // 12 bits of counter; when they run out the time is carried on, as the RFC allows.
    if (last.count > 0xfff) {
      last.at += 1
      last.count = 0
    }
  }
  const time = last.at.toString(16).padStart(12, '0')
  const tail = randomFillSync(Buffer.alloc(8))
  tail.writeUInt8((tail.readUInt8(0) & 0x3f) | 0x80, 0)
  const end = tail.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${last.count.toString(16).padStart(3, '0')}-${end.slice(0, 4)}-${end.slice(4)}`
}

const last = { at: 0, count: 0 }
