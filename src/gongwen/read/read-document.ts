import { decodeText } from './decode-text.ts'
import { detectKind } from './detect-kind.ts'
import { readDoc } from './doc/read-doc.ts'
import { readDocx } from './docx/read-docx.ts'
import { limits } from './limits.ts'
import { droppedMessages } from './messages.ts'
import type { ReadPorts } from './ports.ts'
import { readPdf } from './read-pdf.ts'
import type { Ask, ReadDocument, Source } from './read-result.ts'
import { structureExtracted } from './structure/structure-extracted.ts'
import { structureOf } from './structure/structure-of.ts'
import { unreadable } from './unreadable.ts'

export interface ReadOptions {
  /** Of the file; told back, never believed. */
  readonly name: string
  /** WHATWG label a person chose after an `Ask`. */
  readonly encoding?: string
  readonly ports?: ReadPorts
}

/**
 * Reads a statement someone brought: .docx, .doc, .wps, plain text of any encoding, and PDF with its port.
 *
 * @throws Refusal of what cannot be read, with the cause as `detail.reason` (see `unreadableMessages`)
 */
export async function readDocument(
  bytes: Uint8Array,
  { name, encoding, ports = {} }: ReadOptions,
): Promise<ReadDocument | Ask> {
  if (bytes.length > limits.file) throw unreadable('too-large')
  const kind = detectKind(bytes)
  if (typeof kind === 'object') throw unreadable(kind.reason)
  const seen = { name, ...(ports.sm3 ? { sm3: ports.sm3(bytes) } : {}) }
  if (kind === 'docx') return structureExtracted(readDocx(bytes), { kind, ...seen })
  if (kind === 'doc') return structureExtracted(readDoc(bytes), { kind, ...seen })
  if (kind === 'pdf') return readPdf(bytes, ports.pdf, { kind, ...seen })
  return readText(bytes, encoding, { kind, ...seen })
}

function readText(bytes: Uint8Array, encoding: string | undefined, source: Source): ReadDocument | Ask {
  if (bytes.length > limits.text) throw unreadable('too-much-text')
  const decoded = decodeText(bytes, encoding)
  if (decoded.kind === 'ask') return decoded
  const document = structureOf(decoded.text, { ...source, encoding: decoded.encoding })
  if (!decoded.isCut) return document
  const message = droppedMessages['cut-end'](1)
  return { ...document, dropped: [{ kind: 'cut-end', message, count: 1, offsets: [decoded.text.length], texts: [] }] }
}
