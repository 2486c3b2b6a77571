import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'

/** What a person would read in a text, Word or Excel file; '' for all other kinds. Never more than `most` bytes. */
export function readableText(content: Uint8Array, mediaType: string, most = 5_000_000): string {
  if (mediaType === 'text/plain') return decode(content.subarray(0, most))
  if (mediaType.endsWith('wordprocessingml.document')) return xmlText(unzipParts(content, wordParts, most))
  if (mediaType.endsWith('spreadsheetml.sheet')) return xmlText(unzipParts(content, sheetParts, most))
  return ''
}

const wordParts = /^word\/(document|header\d*|footer\d*|footnotes|textbox\d*)\.xml$/
const sheetParts = /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/

/** UTF-8, and where that does not fit the encoding of older Chinese programs. */
function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\uFFFD') ? new TextDecoder('gb18030').decode(bytes) : text
}

/** Unpacks piece by piece and stops at the limit, whatever the archive says of its sizes. */
function unzipParts(content: Uint8Array, wanted: RegExp, most: number): string {
  const pieces: Uint8Array[] = []
  let size = 0
  const unzip = new Unzip((file: UnzipFile) => {
    if (!wanted.test(file.name) || size >= most) return
    file.ondata = (error, piece) => {
      if (error !== null) throw error
      if (size >= most) return file.terminate()
      size += piece.length
      pieces.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    const step = 65_536
    for (let at = 0; at < content.length && size < most; at += step)
      unzip.push(content.subarray(at, at + step), at + step >= content.length)
  } catch {
    // A broken archive is kept as it is; what could be read of it was read.
  }
  return decode(Buffer.concat(pieces).subarray(0, most))
}

/** Runs of one paragraph are joined, so that a mark in two fonts is still one word. */
function xmlText(xml: string): string {
  return xml
    .replaceAll(/<\/(?:w:p|si|is|row)>|<w:(?:br|cr)\b[^>]*>/g, '\n')
    .replaceAll(/<w:tab\/>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
