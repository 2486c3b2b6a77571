import { searchTokens } from '#derive/search-tokens.ts'
import type { TextFault } from '#kernel/evidence.ts'
import { Refusal } from '#kernel/refusal.ts'
import { mediaTypeOf } from '#records/server/media-type.ts'
import { readableText } from '#records/server/readable-text.ts'
import { type FileReading, mostCharacters } from '#records/server/texts/file-reading.ts'
import { readLikeliest } from '../read-likeliest.ts'

/** The text of a document or a workbook with its tokens, or why there is none. */
export async function readReading(bytes: Uint8Array, name: string): Promise<FileReading> {
  try {
    const text = (await textOf(bytes, name)).slice(0, mostCharacters)
    return { text, tokens: searchTokens([text]) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const mediaType = mediaTypeOf(bytes.subarray(0, 4096), name)
  if (mediaType.endsWith('spreadsheetml.sheet')) return readableText([bytes], mediaType)
  return (await readLikeliest(bytes, name))?.text ?? ''
}

function faultOf(error: unknown): TextFault {
  const reason = error instanceof Refusal ? Object(error.detail).reason : undefined
  if (reason === 'pdf-scanned') return 'scanned'
  return reason === 'encrypted' ? 'locked' : 'failed'
}
