import { checkingMessages, findingNotes, type TextFinding } from '#capabilities/checking/index.ts'
import { commentedDocx, type ReadFile } from '#gongwen/edit/commented-docx.ts'
import { checkMessages as messages } from './check-messages.ts'
import type { Out } from './command.ts'
import { writeOutput } from './write-output.ts'

export interface ToComment {
  readonly read: ReadFile
  readonly findings: readonly TextFinding[]
  /** An ISO instant. */
  readonly at: string
  readonly out: Out
}

/** Writes the file with a comment at each finding. */
export async function writeCommented(to: string, { read, findings, at, out }: ToComment): Promise<void> {
  const notes = findingNotes(findings)
  await writeOutput(to, commentedDocx(read, notes, { author: checkingMessages.noteAuthor, at: `${at.slice(0, 19)}Z` }))
  out.error(messages.commented(notes.length, to))
}
