import type { ReadFile } from '#gongwen/edit/commented-docx.ts'
import { repairedFile } from '#gongwen/repair/repaired-file.ts'
import { checkMessages as messages } from './check-messages.ts'
import type { Out } from './command.ts'
import { writeOutput } from './write-output.ts'

/** Writes the file with the look of the form, and tells what it left. */
export async function writeRepaired(to: string, read: ReadFile, out: Out): Promise<void> {
  const { bytes, left } = repairedFile(read)
  await writeOutput(to, bytes)
  out.error(messages.repaired(to))
  for (const sentence of left) out.error(messages.repairLeft(sentence))
}
