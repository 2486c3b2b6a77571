import { openAsBlob } from 'node:fs'
import { messages } from './client-messages.ts'
import { WrongUsage } from './wrong-usage.ts'

/** A file to send, read while it is sent. @throws WrongUsage */
export async function fileBlob(file: string): Promise<Blob> {
  try {
    return await openAsBlob(file)
  } catch {
    throw new WrongUsage(messages.cannotRead(file))
  }
}
