import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '#kernel/refusal.ts'
import { errorCode } from '#platform/error-code.ts'
import { messages } from './client-messages.ts'

/** Writes an answer to a file, whole or not at all, and gives its size in bytes. @throws Refusal 'unavailable' */
export async function saveAnswer(response: Response, file: string): Promise<number> {
  const fresh = `${file}.${process.pid}.part`
  try {
    const content = response.body === null ? Readable.from([]) : response.body
    await pipeline(content, createWriteStream(fresh))
    await rename(fresh, file)
    return (await stat(file)).size
  } catch (error) {
    await rm(fresh, { force: true })
    throw new Refusal('unavailable', messages.cannotWrite(file, errorCode(error) ?? String(error)))
  }
}
