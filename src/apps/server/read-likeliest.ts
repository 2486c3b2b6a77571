import { readDocument } from '#gongwen/read/read-document.ts'
import type { ReadDocument } from '#gongwen/read/read-result.ts'
import { documentPorts } from './document-ports.ts'

/**
 * A document read without anybody to ask which encoding it has: the likeliest will do for a search, and for values that
 * a person looks over. `null` where no encoding gives a text. @throws Refusal of what cannot be read
 */
export async function readLikeliest(bytes: Uint8Array, name: string): Promise<ReadDocument | null> {
  const read = await readDocument(bytes, { name, ports: documentPorts })
  if (read.kind === 'document') return read
  const [likeliest] = read.candidates
  const again = await readDocument(bytes, { name, encoding: likeliest?.encoding ?? 'gb18030' })
  return again.kind === 'document' ? again : null
}
