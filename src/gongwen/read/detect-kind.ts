import { readCompoundFile } from './doc/compound-file.ts'
import type { UnreadableReason } from './messages.ts'

export type FileKind = 'docx' | 'doc' | 'pdf' | 'text'

/** What the content is, whatever the file is called; a reason where it is nothing that can be read. */
export function detectKind(bytes: Uint8Array): FileKind | { readonly reason: UnreadableReason } {
  if (bytes.length === 0) return { reason: 'empty' }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'docx'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return detectCompound(bytes)
  if (isPicture(bytes)) return { reason: 'image' }
  if (startsWith(bytes, [0xdb, 0xa5]) || startsWith(bytes, [0x31, 0xbe])) return { reason: 'unknown-compound' }
  const opening = latin(bytes.subarray(0, 1024))
  if (opening.includes('%PDF-')) return 'pdf'
  return detectMarkup(opening) ?? 'text'
}

function detectCompound(bytes: Uint8Array): FileKind | { readonly reason: UnreadableReason } {
  const file = readCompoundFile(bytes)
  if (file === null) return { reason: 'truncated' }
  const { names } = file
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return { reason: 'encrypted' }
  if (names.has('Workbook') || names.has('Book')) return { reason: 'workbook' }
  if (names.has('PowerPoint Document')) return { reason: 'presentation' }
  return names.has('WordDocument') ? 'doc' : { reason: 'unknown-compound' }
}

/** Formats that go by the extension .doc without being it. */
function detectMarkup(opening: string): { readonly reason: UnreadableReason } | null {
  // Also in UTF-16, where every other byte is zero.
  const text = opening
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '')
    .trimStart()
  if (text.startsWith('{\\rtf')) return { reason: 'rtf' }
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|meta)\b/i.test(text)) return { reason: 'html' }
  if (/^MIME-Version:/i.test(text)) return { reason: 'html' }
  if (!text.startsWith('<?xml')) return null
  if (/Word\.Document|wordprocessingml|office\/word\/2003\/wordml|<pkg:package/.test(text))
    return { reason: 'word-xml' }
  return /<html\b/i.test(text) ? { reason: 'html' } : { reason: 'not-text' }
}

function isPicture(bytes: Uint8Array): boolean {
  return pictures.some((magic) => startsWith(bytes, magic))
}

/** PNG, JPEG, GIF, TIFF of both byte orders, BMP with a header of forty bytes. */
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0],
  [0x4d, 0x4d, 0, 0x2a],
]

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
