import { writeFile } from 'node:fs/promises'
import { Refusal } from '#kernel/refusal.ts'
import { checkMessages as messages } from './check-messages.ts'

/** @throws Refusal where the file cannot be written */
export async function writeOutput(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content).catch(() => {
    throw new Refusal('unavailable', messages.cannotWrite(file))
  })
}
