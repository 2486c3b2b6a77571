import { askMessage, encodingLabels } from './messages.ts'
import type { Ask, Candidate } from './read-result.ts'
import { unreadable } from './unreadable.ts'

export interface Decoded {
  readonly kind: 'decoded'
  readonly text: string
  readonly encoding: string
  /** The file ends within a character. */
  readonly isCut: boolean
}

/**
 * Byte order mark, else strict UTF-8, else strict GB18030 that looks like Chinese, else a person chooses.
 *
 * @throws Refusal of bytes that are no text
 */
export function decodeText(bytes: Uint8Array, chosen?: string): Decoded | Ask {
  if (chosen !== undefined) return decodeAs(bytes, chosen)
  const marked = markedEncoding(bytes)
  if (marked !== null) return decodeAs(bytes, marked)
  const utf8 = decodeStrictly(bytes, 'utf-8') ?? decodeCut(bytes)
  if (utf8 !== null) return accept(utf8)
  const gb = bytes.includes(0) ? null : decodeStrictly(bytes, 'gb18030')
  if (gb !== null && looksChinese(bytes)) return accept(gb)
  const candidates = candidatesFor(bytes)
  if (candidates.length === 0) throw unreadable('not-text')
  return { kind: 'ask', message: askMessage, candidates }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return accept({ kind: 'decoded', text: new TextDecoder(encoding).decode(bytes), encoding, isCut: false })
  } catch (error) {
    if (error instanceof RangeError) throw unreadable('unknown-encoding')
    throw error
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? 'gb18030' : null
}

function decodeStrictly(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { kind: 'decoded', text, encoding, isCut: false }
  } catch {
    return null
  }
}

/** UTF-8 whose last character is incomplete, as after a broken download. */
function decodeCut(bytes: Uint8Array): Decoded | null {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut += 1) {
    const isLead = (bytes[bytes.length - cut] ?? 0) >= 0xc2
    if (!isLead) continue
    const whole = decodeStrictly(bytes.subarray(0, bytes.length - cut), 'utf-8')
    // Two bytes of GBK could end like this as well: some text in UTF-8 has to stand before.
    return whole !== null && /\P{ASCII}/u.test(whole.text) ? { ...whole, isCut: true } : null
  }
  return null
}

function accept(decoded: Decoded): Decoded {
  if (!isPlain(decoded.text)) throw unreadable('not-text')
  return decoded
}

/** Next to no control characters. */
function isPlain(text: string): boolean {
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu) ?? []
  return !text.includes('\0') && controls.length * 100 <= text.length
}

const leastPairs = 8
const leastShare = 0.8

/** Nearly all pairs of Chinese in GBK are of the 3 755 common characters or marks; other encodings read as GBK give rare ones. */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0
  let ordinary = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[at + 1] ?? 0
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1
    if (trail < 0x40) continue
    pairs += 1
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) ordinary += 1
  }
  return pairs < leastPairs || ordinary >= pairs * leastShare
}

function candidatesFor(bytes: Uint8Array): readonly Candidate[] {
  return Object.entries(encodingLabels)
    .map(([encoding, label]) => ({ encoding, label, text: new TextDecoder(encoding).decode(bytes.subarray(0, 4096)) }))
    .filter(({ text }) => isPlain(text))
    .map((candidate) => ({ ...candidate, strangeness: strangenessOf(candidate.text) }))
    .filter(({ strangeness }) => strangeness < 0.5)
    .sort((a, b) => a.strangeness - b.strangeness)
    .map(({ encoding, label, text }) => ({ encoding, label, preview: text.trim().slice(0, 60) }))
}

/** Share of characters that seldom stand in a document: replacement marks, private use, foreign scripts, rare Han. */
function strangenessOf(text: string): number {
  const strange =
    text.match(/[^\s\x20-\x7e\u2010-\u2026\u3000-\u3011\uff01-\uff5e\p{Script=Han}]|[\u3400-\u4dbf]/gu) ?? []
  const common = text.match(/[的是不一人有在大中国工作法学和我了习了為國學會與]/g) ?? []
  return (strange.length + 0.01) / (text.length + 1) - Math.min(0.2, common.length / (text.length + 1))
}
