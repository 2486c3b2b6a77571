import { limits } from './limits.ts'
import type { UnreadableReason } from './messages.ts'
import { pdfText } from './pdf-text.ts'
import type { PdfFault, PdfPort } from './ports.ts'
import type { ReadDocument, Source } from './read-result.ts'
import { structureOf } from './structure/structure-of.ts'
import { unreadable } from './unreadable.ts'

/** The text of a PDF through its port; one of scanned pages is refused, nothing is recognised behind anyone's back. */
export async function readPdf(bytes: Uint8Array, port: PdfPort | undefined, source: Source): Promise<ReadDocument> {
  if (!endsAsPdf(bytes)) throw unreadable('pdf-damaged')
  if (port === undefined) throw unreadable(mayHoldText(bytes) ? 'pdf-unsupported' : 'pdf-scanned')
  const pages = await port.read(bytes).catch(() => ({ fault: 'damaged' as const }))
  if ('fault' in pages) throw unreadable(faultReasons[pages.fault])
  const { text, printed, dropped } = pdfText(pages)
  if (text.length > limits.text) throw unreadable('too-much-text')
  if (isGarbled(text)) throw unreadable('pdf-garbled')
  if (!/\p{L}/u.test(text)) throw unreadable('pdf-scanned')
  return { ...structureOf(text, source), printed, dropped }
}

const faultReasons: Readonly<Record<PdfFault, UnreadableReason>> = {
  encrypted: 'encrypted',
  damaged: 'pdf-damaged',
  'too-many-pages': 'pdf-too-many-pages',
  'too-much-text': 'too-much-text',
  'too-costly': 'pdf-too-costly',
}

/** A font that does not say which characters its shapes are gives signs of no script. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\p{Co}\ufffd]|(?![\t\n])\p{Cc}/gu) ?? []
  return strange.length * 5 > text.replaceAll(/\s/g, '').length
}

/** The end mark stands within the last kilobyte of a whole file. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-2048)).includes('%%EOF')
}

/** Without a font there are no text operators; fonts may also hide in compressed objects. */
function mayHoldText(bytes: Uint8Array): boolean {
  const slice = 1024 * 1024
  const decoder = new TextDecoder('latin1')
  for (let at = 0; at < bytes.length; at += slice - 16) {
    if (/\/(?:Font|ObjStm)\b/.test(decoder.decode(bytes.subarray(at, at + slice)))) return true
  }
  return false
}
