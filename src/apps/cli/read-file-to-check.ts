import { readFile } from 'node:fs/promises'
import type { ReadFile } from '#gongwen/edit/commented-docx.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import { Refusal } from '#kernel/refusal.ts'
import { checkMessages as messages } from './check-messages.ts'

/** @throws Refusal that names the file and says why it cannot be read */
export async function readFileToCheck(file: string): Promise<ReadFile> {
  const bytes = await readFile(file).catch(() => {
    throw new Refusal('not-found', messages.missing(file))
  })
  try {
    const read = await readDocument(bytes, { name: file })
    if (read.kind === 'document') return { bytes, document: read }
    // Whoever runs a command cannot be asked: the likeliest encoding it is.
    const encoding = read.candidates[0]?.encoding
    const again = encoding === undefined ? read : await readDocument(bytes, { name: file, encoding })
    if (again.kind === 'document') return { bytes, document: again }
    throw new Refusal('invalid', again.message)
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, messages.cannotRead(file, error.message))
    throw error
  }
}
