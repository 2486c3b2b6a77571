import { readFile, stat } from 'node:fs/promises'
import type { ReadFile } from '#gongwen/edit/commented-docx.ts'
import { limits } from '#gongwen/read/limits.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import { unreadable } from '#gongwen/read/unreadable.ts'
import { Refusal } from '#kernel/refusal.ts'
import { documentPorts } from '../server/document-ports.ts'
import { checkMessages as messages } from './check-messages.ts'

/** @throws Refusal that names the file and says why it cannot be read */
export async function readFileToCheck(file: string): Promise<ReadFile> {
  try {
    const bytes = await bytesOf(file)
    const read = await readDocument(bytes, { name: file, ports: documentPorts })
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

/** A file beyond the limit is refused before it is in memory. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > limits.file) throw unreadable('too-large')
    return await readFile(file)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('not-found', messages.missing)
  }
}
