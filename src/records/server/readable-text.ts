import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'

/** A file piece by piece, as it is read from the disk. */
export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** What a person would read in a text, Word or Excel file; '' for all other kinds. Never more than `most` bytes. */
export async function readableText(pieces: Pieces, mediaType: string, most = 5_000_000): Promise<string> {
  if (mediaType === 'text/plain') return decode(await firstBytes(pieces, most))
  if (mediaType.endsWith('wordprocessingml.document')) return xmlText(await unzipParts(pieces, wordParts, most))
  if (mediaType.endsWith('spreadsheetml.sheet')) return xmlText(await unzipParts(pieces, sheetParts, most))
  return ''
}

const wordParts = /^word\/(document|header\d*|footer\d*|footnotes|textbox\d*)\.xml$/
const sheetParts = /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/

/** UTF-8, and where that does not fit the encoding of older Chinese programs. */
function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  return text.includes('\uFFFD') ? new TextDecoder('gb18030').decode(bytes) : text
}

async function firstBytes(pieces: Pieces, most: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    kept.push(piece)
    size += piece.length
    if (size >= most) break
  }
  return Buffer.concat(kept).subarray(0, most)
}

/** Unpacks piece by piece and stops at the limit, whatever the archive says of its sizes. */
async function unzipParts(pieces: Pieces, wanted: RegExp, most: number): Promise<string> {
  const unpacked: Uint8Array[] = []
  let size = 0
  const unzip = new Unzip((file: UnzipFile) => {
    if (!wanted.test(file.name) || size >= most) return
    file.ondata = (error, piece) => {
      if (error !== null) throw error
      if (size >= most) return file.terminate()
      size += piece.length
      unpacked.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for await (const piece of pieces) {
    try {
      unzip.push(piece)
    } catch {
      // A broken archive is kept as it is; what could be read of it was read.
      break
    }
    if (size >= most) break
  }
  return decode(Buffer.concat(unpacked).subarray(0, most))
}

/** Runs of one paragraph are joined, so that a mark in two fonts is still one word. */
function xmlText(xml: string): string {
  return xml
    .replaceAll(/<\/(?:w:p|si|is|row)>|<w:(?:br|cr)\b[^<>]*>/g, '\n')
    .replaceAll(/<w:tab\/>/g, ' ')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
